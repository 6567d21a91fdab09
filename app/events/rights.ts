/** What the lead lets a partner's organisers edit, each more than the one before. */
export const MAY_EDIT = ['none', 'texts', 'agenda', 'all'] as const

export type MayEdit = (typeof MAY_EDIT)[number]

/** A part of an event that somebody wants to edit. */
export type Part = Exclude<MayEdit, 'none'>

/** The rights that are enough for a part. */
export function enoughFor(part: Part): MayEdit[] {
  return MAY_EDIT.slice(MAY_EDIT.indexOf(part))
}
