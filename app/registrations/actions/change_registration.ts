import type { Actor } from '#app/activity/record'
import type { Locale } from '#app/core/languages/locales'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { keepAnswers, type Answering } from '#app/questions/keep_answers'
import { copyTypedName } from '#app/people/actions/copy_typed_name'
import { nameLocale } from '#app/people/name_locale'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { underRegistration, type Locked } from '#app/registrations/actions/under_registration'
import { keepBefore, type BeforeChange } from '#app/registrations/before_change'
import {
  choicesFor,
  choicesOf,
  replaceChoices,
  sameChoices,
  type DaysWanted,
} from '#app/registrations/choices'
import type { Choice } from '#app/registrations/places'
import { hasDate, mayChange } from '#app/registrations/registration_state'
import { replaceSessions, sessionsOf } from '#app/registrations/wanted_sessions'
import { registrationSearchKey } from '#app/registrations/wish'

export interface Changes extends DaysWanted {
  name: string
  organisationName: string | null
  language: string | null
  /** The language of the mails; absent: as it is. */
  locale?: Locale
  answering?: Answering
}

type Refusal =
  { reason: 'ended' } | { reason: 'too_late' } | { reason: 'no_days' } | { reason: 'full' }

/** Changes what a person can change themselves. Other days are theirs only if they have room; else nothing changes. */
export function changeRegistration(
  id: number,
  changes: Changes,
  actor: Actor
): Promise<Result<void, Refusal>> {
  return underRegistration(id, async (locked) => {
    const { trx, registration, terms } = locked
    const now = clock.now()
    if (!registration.isActive) return refuse('ended')
    if (!mayChange(terms, now)) return refuse('too_late')

    const before = await choicesOf(trx, id)
    const after = withPast(before, choicesFor(terms, changes, now), terms.days, now)
    const moves = !sameChoices(before, after)
    if (hasDate(terms) && after.length === 0) return refuse('no_days')
    if (moves && !moveSeat(locked, before, after)) return refuse('full')
    if (moves) await replaceChoices(trx, id, after)

    const sessions = await moveSessions(locked, after, changes.sessionIds)
    const answered = await keepAnswers(trx, { registrationId: id }, changes.answering)
    const fields = [
      ...changedFields(locked, changes),
      ...(moves ? ['days'] : []),
      ...(sessions ? ['sessions'] : []),
      ...(answered.length > 0 ? ['answers'] : []),
    ]
    if (fields.length === 0) return done(undefined)
    await write(locked, changes)
    await recordRegistration(trx, 'registration.changed', registration, actor, fields)
    if (needsAnotherYes(locked, fields))
      await submitAgain(locked, standing(locked, before, fields), actor)
    return done(undefined)
  })
}

/** Days that are over stay as they were: what happened can't be chosen away. */
function withPast(
  before: Choice[],
  coming: Choice[],
  days: { id: number; endsAt: { valueOf(): number } }[],
  now: { valueOf(): number }
): Choice[] {
  const past = days.filter((day) => day.endsAt.valueOf() <= now.valueOf()).map((day) => day.id)
  return [...before.filter(({ dayId }) => past.includes(dayId)), ...coming]
}

function moveSeat({ places, registration }: Locked, before: Choice[], after: Choice[]): boolean {
  if (registration.holdsSeat) {
    if (!places.mayMove(before, after)) return false
    places.release(before)
    places.take(after)
  }
  if (registration.status === 'waitlisted') {
    places.leaveQueue(before)
    places.joinQueue(after)
  }
  return true
}

/** Other sessions are asked for; those of days that are given up go with them. */
async function moveSessions({ trx, registration }: Locked, choices: Choice[], wanted?: number[]) {
  const { id } = registration
  const sessionIds = wanted ?? (await sessionsOf(trx, id))
  return replaceSessions(trx, { id, choices, sessionIds })
}

/** Where the organiser wants to look at changes: of those who have a place, and of those whose last change still waits. */
function needsAnotherYes({ terms, registration }: Locked, fields: string[]): boolean {
  if (terms.policy !== 'approval' || !terms.approveChanges) return false
  if (fields.every((field) => field === 'locale')) return false
  return registration.status === 'confirmed' || registration.beforeChange !== null
}

/** What stood in the fields that were changed. */
function standing({ registration }: Locked, days: Choice[], fields: string[]): BeforeChange {
  const { name, organisationName, language } = registration
  const all = { name, organisationName, language, days, sessions: true, answers: true }
  return Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field)))
}

/** The registration waits for the organiser's yes once more, and keeps its seat. */
async function submitAgain({ trx, registration }: Locked, before: BeforeChange, actor: Actor) {
  const { id, status, beforeChange } = registration
  await trx
    .from('registrations')
    .where('id', id)
    .update({ status: 'pending', before_change: keepBefore(beforeChange, before) })
  if (status !== 'confirmed') return
  await recordRegistration(trx, 'registration.change_pending', registration, actor)
}

function changedFields({ registration }: Locked, changes: Changes): string[] {
  return (['name', 'organisationName', 'language', 'locale'] as const).filter(
    (field) => changes[field] !== undefined && registration[field] !== changes[field]
  )
}

async function write({ trx, registration }: Locked, changes: Changes) {
  const { name, organisationName, language } = changes
  const locale =
    name === registration.name
      ? registration.nameLocale
      : nameLocale(name, registration.country, registration.locale)
  await trx
    .from('registrations')
    .where('id', registration.id)
    .update({
      name,
      name_locale: locale,
      organisation_name: organisationName,
      language,
      locale: changes.locale ?? registration.locale,
      search_key: registrationSearchKey(name, organisationName),
      updated_at: toSql(clock.now()),
    })
  await copyTypedName(trx, registration.personId, {
    name,
    nameLocale: locale,
    email: registration.email,
  })
}
