import type { FormerAnswer } from '#app/questions/former_answers'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import type { Choice } from '#app/registrations/places'

/** What a registration said before its person changed it, kept until the organiser has looked at the change. */
export interface BeforeChange {
  /** How it stood then. */
  status?: RegistrationStatus
  /** From when it waited then, as the database writes it; absent where it did not. */
  queuedAt?: string
  name?: string
  organisationName?: string | null
  country?: string | null
  district?: string | null
  language?: string | null
  days?: Choice[]
  /** The names of those who came along. */
  companions?: string[]
  /** Sessions with their own limit that were asked for. */
  sessions?: number[]
  /** As they lay in the database: what is sensitive stays encrypted. */
  answers?: FormerAnswer[]
}

/** What was kept; null when no change waits for an answer. */
export function readBeforeChange(kept: string | null): BeforeChange | null {
  return kept === null ? null : (JSON.parse(kept) as BeforeChange)
}

/** The same after one change more: of each field, and of each answer, what stood there when the organiser last looked. */
export function keepBefore(kept: string | null, before: BeforeChange): string {
  const earlier = readBeforeChange(kept) ?? {}
  const all = { ...before, ...earlier }
  if (!before.answers || !earlier.answers) return JSON.stringify(all)
  const known = new Set(earlier.answers.map(({ questionId }) => questionId))
  const later = before.answers.filter(({ questionId }) => !known.has(questionId))
  return JSON.stringify({ ...all, answers: [...earlier.answers, ...later] })
}

/** The same when some of those who came along stay away on their own account: a no brings them back no more. */
export function withoutCompanions(kept: string | null, names: string[]): string | null {
  const before = readBeforeChange(kept)
  if (!before?.companions) return kept
  const companions = [...before.companions]
  for (const name of names) {
    const index = companions.indexOf(name)
    if (index >= 0) companions.splice(index, 1)
  }
  return JSON.stringify({ ...before, companions })
}
