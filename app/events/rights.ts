/** What the lead lets a partner's organisers edit; `sessions` are those that the partner holds itself. */
export const MAY_EDIT = ['none', 'sessions', 'texts', 'agenda', 'all'] as const

export type MayEdit = (typeof MAY_EDIT)[number]

/** A part of an event that somebody wants to edit. */
export type Part = Exclude<MayEdit, 'none'>

const ENOUGH: Record<Part, MayEdit[]> = {
  sessions: ['sessions', 'agenda', 'all'],
  texts: ['texts', 'agenda', 'all'],
  agenda: ['agenda', 'all'],
  all: ['all'],
}

/** The rights that are enough for a part. */
export function enoughFor(part: Part): MayEdit[] {
  return ENOUGH[part]
}
