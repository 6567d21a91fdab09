/** What a history can be narrowed to, with how its verbs begin. */
const BEGINNINGS = {
  event: ['event.', 'organiser.', 'proposal.'],
  registrations: ['registration.', 'registration_list.', 'date_wish.', 'invitee.', 'question.'],
  attendance: ['attendance.', 'head_count.'],
  outcomes: ['outcome_', 'press_link.'],
} as const

export type HistoryKind = keyof typeof BEGINNINGS

export const HISTORY_KINDS = Object.keys(BEGINNINGS) as HistoryKind[]

/** The kind in an address; null for all, and for whatever is none. */
export function historyKind(value: unknown): HistoryKind | null {
  return HISTORY_KINDS.find((kind) => kind === value) ?? null
}

/** How the verbs of a kind begin. */
export function beginningsOf(kind: HistoryKind): readonly string[] {
  return BEGINNINGS[kind]
}
