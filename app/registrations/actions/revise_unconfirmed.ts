import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Wanted } from '#app/registrations/wish'
import type { Hold } from '#app/registrations/hold'
import { keepAnswers } from '#app/questions/keep_answers'
import { replaceConsents } from '#app/registrations/actions/keep_consents'
import { changeCompanions } from '#app/registrations/actions/change_companions'
import { replaceChoices, sameChoices } from '#app/registrations/choices'
import { byName, planCompanions } from '#app/registrations/companion_plan'
import { groupOf, idsOf } from '#app/registrations/group'
import { replaceSessions } from '#app/registrations/wanted_sessions'
import { typedColumns } from '#app/registrations/typed_columns'

/** Takes over what was typed anew before anybody confirmed it. A held seat moves along if the new days have room. */
export async function reviseUnconfirmed(
  hold: Hold,
  { id, holdsSeat }: { id: number; holdsSeat: boolean },
  wanted: Omit<Wanted, 'nonce'>
) {
  const { trx, places, terms } = hold
  const now = toSql(clock.now())
  const row = () => trx.from('registrations').where('id', id)
  const [typed] = await typedColumns(trx, [wanted])
  await row().update({ ...typed, updated_at: now })
  await replaceConsents(trx, { personId: wanted.personId, registrationId: id, wish: wanted })
  await keepAnswers(trx, { registrationId: id }, wanted.answering)

  const group = await groupOf(trx, id)
  const { choices: before, members } = group
  const { choices, sessionIds = [], companions = [] } = wanted
  const named = members.length > 1 ? await byName(trx, id, companions) : companions.map(asNew)
  const plan = await planCompanions(trx, id, group, named, terms.companions.needSeats)
  const seats = plan?.seats ?? { before: group.seats, after: group.seats }
  for (const { id: one, needsSeat } of members) {
    if (needsSeat) await replaceSessions(trx, { id: one, choices, sessionIds })
  }
  if (sameChoices(before, choices) && !plan) return
  const kept = holdsSeat ? places.move(before, choices, seats, group) : null
  for (const one of idsOf(group)) await replaceChoices(trx, one, kept ?? choices)
  if (holdsSeat) {
    places.release(before, { ...group, seats: seats.before })
    if (kept) places.take(kept, { ...group, seats: seats.after })
    else {
      await trx
        .from('registrations')
        .whereIn('id', idsOf(group))
        .update({ holds_seat: false, hold_until: null, queued_at: now })
    }
  }
  if (plan) await changeCompanions(hold, id, plan, PARTICIPANT)
}

const asNew = (name: string) => ({ id: null, name })
