import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Seen } from '#app/core/forms/three_way'
import { done, refuse, type Result } from '#app/core/result'
import { keepAnswers, type Answering } from '#app/questions/keep_answers'
import { overMeanwhile } from '#app/registrations/actions/over_meanwhile'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { isNameTaken } from '#app/registrations/actions/name_registration'
import { submitAgain, whatStands } from '#app/registrations/actions/submit_again'
import { writeTyped, type Retyped } from '#app/registrations/actions/write_typed'
import { underRegistration, type Locked } from '#app/registrations/actions/under_registration'
import { changeCompanions } from '#app/registrations/actions/change_companions'
import {
  planCompanions,
  type CompanionPlan,
  type CompanionWish,
} from '#app/registrations/companion_plan'
import { tooMany } from '#app/registrations/companions'
import { groupOf, idsOf, type Group } from '#app/registrations/group'
import {
  choicesFor,
  replaceChoices,
  sameChoices,
  type DaysWanted,
} from '#app/registrations/choices'
import type { Choice, Seats } from '#app/registrations/places'
import { hasDate, mayChange } from '#app/registrations/registration_state'
import { replaceSessions, sessionsOf } from '#app/registrations/wanted_sessions'

export interface Changes extends DaysWanted, Retyped {
  answering?: Answering
  /** Those who come along from now on; absent: as it is. */
  companions?: CompanionWish[]
  /** What stood in the form when it was opened. */
  seen?: Seen
}

export type ChangeRefusal =
  | { reason: 'ended' }
  | { reason: 'too_late' }
  | { reason: 'name_taken' }
  | { reason: 'no_days' }
  | { reason: 'full' }
  | { reason: 'too_many'; most: number }
  | { reason: 'companions_full'; left: number }

/** Changes what a person can change themselves. Other days are theirs if they have room; they wait for one that is full, as long as they have another. */
export function changeRegistration(
  id: number,
  asked: Changes,
  actor: Actor
): Promise<Result<void, ChangeRefusal>> {
  return underRegistration(id, (locked) => changeWithin(locked, asked, actor))
}

/** The same where the registration is in one's hands already. */
export async function changeWithin(
  locked: Locked,
  asked: Changes,
  actor: Actor
): Promise<Result<void, ChangeRefusal>> {
  const { trx, registration, terms } = locked
  const { id } = registration
  const now = clock.now()
  if (!registration.isActive) return refuse('ended')
  if (!mayChange(terms, now)) return refuse('too_late')
  if (await isNameTaken(locked, asked.name)) return refuse('name_taken')

  const changes = await overMeanwhile(trx, id, asked)
  const group = await groupOf(trx, id)
  const before = group.choices
  const stood = await whatStands(locked, before)
  const wanted = withPast(before, choicesFor(terms, changes, now), terms.days, now)
  const moves = !sameChoices(before, wanted)
  if (hasDate(terms) && wanted.length === 0) return refuse('no_days')
  const plan = await planOf(locked, group, changes.companions)
  const most = plan && mostBrought(locked, { choices: wanted, partnerId: group.partnerId }, plan)
  if (most !== null) return refuse('too_many', { most })
  const seats = plan?.seats ?? { before: group.seats, after: group.seats }
  const stays = !moves && seats.before === seats.after
  const moved = stays ? done(before) : moveSeats(locked, group, wanted, seats)
  if (!moved.ok) return moved
  const after = moved.value
  if (moves) for (const one of idsOf(group)) await replaceChoices(trx, one, after)

  const sessions = await moveSessions(locked, group, after, changes.sessionIds)
  const answered = await keepAnswers(trx, { registrationId: id }, changes.answering)
  const fields = [
    ...changedFields(locked, changes),
    ...(moves ? ['days'] : []),
    ...(sessions ? ['sessions'] : []),
    ...(answered.length > 0 ? ['answers'] : []),
    ...(plan ? ['companions'] : []),
  ]
  if (fields.length === 0) return done(undefined)
  await writeTyped(locked, changes)
  if (plan) await changeCompanions(locked, id, plan, actor)
  await recordRegistration(trx, 'registration.changed', registration, actor, fields)
  if (stood) await submitAgain(locked, stood, { fields, answered }, actor)
  return done(undefined)
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

async function planOf(
  { trx, registration, terms }: Locked,
  group: Group,
  wanted?: CompanionWish[]
) {
  if (!wanted) return null
  return planCompanions(trx, registration.id, group, wanted, terms.companions.needSeats)
}

/** How many may come along, where more of them would come than before and than that; else null. */
export function mostBrought(
  locked: Locked,
  party: { choices: Choice[]; partnerId: number | null },
  { number, added, left }: CompanionPlan
) {
  if (added.length <= left.length) return null
  return tooMany(locked, { ...party, number })
}

/** Gives what was held or waited for, and takes what is wanted: a new day that is full is waited for. */
export function moveSeats(
  { places, registration }: Locked,
  group: Group,
  wanted: Choice[],
  seats: Seats
): Result<Choice[], { reason: 'full' } | { reason: 'companions_full'; left: number }> {
  const { choices: before } = group
  const [had, needed] = [seats.before, seats.after].map((number) => ({ ...group, seats: number }))
  if (registration.holdsSeat) {
    const fewer = { before: seats.before, after: Math.min(seats.before, seats.after) }
    const alone = places.move(before, wanted, fewer, group)
    if (!alone) return refuse('full')
    const after = places.move(before, wanted, seats, group)
    if (!after) return refuse('companions_full', { left: places.leftForNewcomer(alone, group) })
    places.release(before, had)
    places.take(after, needed)
    return done(after)
  }
  if (registration.status === 'waitlisted') {
    places.leaveQueue(before, had)
    places.joinQueue(wanted, needed)
  }
  return done(wanted)
}

/** Other sessions are asked for; those of days that are given up go with them. */
async function moveSessions(
  { trx, registration }: Locked,
  { members }: Group,
  choices: Choice[],
  wanted?: number[]
) {
  const sessionIds = wanted ?? (await sessionsOf(trx, registration.id))
  let moved = false
  for (const { id, needsSeat } of members) {
    if (needsSeat) moved = (await replaceSessions(trx, { id, choices, sessionIds })) || moved
  }
  return moved
}

function changedFields({ registration }: Locked, changes: Changes): string[] {
  return (
    ['name', 'organisationName', 'country', 'district', 'language', 'locale'] as const
  ).filter((field) => changes[field] !== undefined && registration[field] !== changes[field])
}
