import type { Choice } from '#app/registrations/places'

/** What a registration said before its person changed it, kept until the organiser has looked at the change. */
export interface BeforeChange {
  name?: string
  organisationName?: string | null
  language?: string | null
  days?: Choice[]
  /** The names of those who came along. */
  companions?: string[]
  /** Changed; what stood there is not kept. */
  sessions?: true
  answers?: true
}

/** What was kept; null when no change waits for an answer. */
export function readBeforeChange(kept: string | null): BeforeChange | null {
  return kept === null ? null : (JSON.parse(kept) as BeforeChange)
}

/** The same after one change more: of each field, what stood there when the organiser last looked. */
export function keepBefore(kept: string | null, before: BeforeChange): string {
  return JSON.stringify({ ...before, ...readBeforeChange(kept) })
}
