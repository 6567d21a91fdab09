/** Why an organiser says no, as a reader is told in their own language: `approvals.reasons.<reason>`. */
export const DECLINE_REASONS = ['places', 'audience', 'incomplete', 'repeated', 'late'] as const

export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** The organiser's no in words: one of the usual reasons, words of their own, both or neither. */
export interface Refusal {
  usual: DeclineReason | null
  words: string | null
}
