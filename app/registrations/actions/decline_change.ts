import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { removeIfAlone } from '#app/people/actions/remove_if_alone'
import { restoreAnswers } from '#app/questions/former_answers'
import { changeCompanions } from '#app/registrations/actions/change_companions'
import { giveBack } from '#app/registrations/actions/give_back'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { isNameTaken } from '#app/registrations/actions/name_registration'
import type { Locked } from '#app/registrations/actions/under_registration'
import { writeTyped } from '#app/registrations/actions/write_typed'
import { readBeforeChange, type BeforeChange } from '#app/registrations/before_change'
import { replaceChoices, withAllDays } from '#app/registrations/choices'
import { byName, planCompanions } from '#app/registrations/companion_plan'
import type { Refusal } from '#app/registrations/decline_reasons'
import { groupOf, idsOf, type Group } from '#app/registrations/group'
import { replaceSessions, sessionsOf } from '#app/registrations/wanted_sessions'

/**
 * The organiser says no to what somebody changed: the registration stands as it did before, with its place, its offer
 * or its position in line. Seats that were given up by the change come back only if nobody has them now; a group that
 * had none and is too large for what it has been given since waits again; a place at a session is asked for anew.
 */
export async function declineChange(
  locked: Locked,
  { usual, words }: Refusal,
  actor: Actor
): Promise<Result<'change_declined', { reason: 'taken' | 'name_taken' }>> {
  const { trx, registration } = locked
  const { id, eventId, personId } = registration
  const before = readBeforeChange(registration.beforeChange) ?? {}
  const typed = { ...typedOf(locked), ...before }
  if (await isNameTaken(locked, typed.name)) return refuse('name_taken')
  const group = await groupOf(trx, id)
  const plan = await companionsBefore(locked, group, before)
  const wanted = daysBefore(locked, group, before)
  const seats = plan?.seats ?? { before: group.seats, after: group.seats }
  const back = giveBack(locked, group, { wanted, seats, before })
  if (!back) return refuse('taken')

  const { choices, columns } = back
  await trx
    .from('registrations')
    .whereIn('id', idsOf(group))
    .update({ ...columns, updated_at: toSql(clock.now()) })
  await writeTyped(locked, typed)
  await trx
    .from('registrations')
    .where('id', id)
    .update({ before_change: null, decline_reason: usual, cancel_reason: words })
  for (const one of idsOf(group)) await replaceChoices(trx, one, choices)
  const sessionIds = before.sessions ?? (await sessionsOf(trx, id))
  for (const { id: one, needsSeat } of group.members) {
    if (needsSeat) await replaceSessions(trx, { id: one, choices, sessionIds })
  }
  if (before.answers) await restoreAnswers(trx, id, before.answers)
  if (plan) await changeCompanions(locked, id, plan, actor)
  await removeLeft(locked, personId)
  const verb = 'registration.change_declined'
  await recordGroup(trx, verb, await groupOf(trx, id), eventId, actor)
  return done('change_declined')
}

/** Who it was by the name that was declined, unless they were known by more than that. */
async function removeLeft({ trx, registration }: Locked, personId: number) {
  const { person_id: now } = await trx
    .from('registrations')
    .where('id', registration.id)
    .select('person_id')
    .firstOrFail()
  if (now !== personId) await removeIfAlone(trx, personId)
}

/** The days they came to, as far as the event still has them; where all go together, with those that came since. */
function daysBefore({ terms }: Locked, group: Group, { days }: BeforeChange) {
  if (!days) return group.choices
  const standing = days.filter(({ dayId }) => terms.days.some((day) => day.id === dayId))
  return terms.chooseDays ? standing : withAllDays(terms, standing, clock.now())
}

async function companionsBefore(
  { trx, registration, terms }: Locked,
  group: Group,
  { companions }: BeforeChange
) {
  if (!companions) return null
  const wanted = await byName(trx, registration.id, companions)
  return planCompanions(trx, registration.id, group, wanted, terms.companions.needSeats)
}

function typedOf({ registration: { name, organisationName, language } }: Locked) {
  return { name, organisationName, language }
}
