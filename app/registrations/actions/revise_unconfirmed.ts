import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Wanted } from '#app/registrations/wish'
import type { Hold } from '#app/registrations/hold'
import { keepAnswers } from '#app/questions/keep_answers'
import { replaceConsents } from '#app/registrations/actions/keep_consents'
import { choicesOf, replaceChoices, sameChoices } from '#app/registrations/choices'
import { replaceSessions } from '#app/registrations/wanted_sessions'
import { typedColumns } from '#app/registrations/wish'

/** Takes over what was typed anew before anybody confirmed it. A held seat moves along if the new days have room. */
export async function reviseUnconfirmed(
  { trx, places }: Hold,
  { id, holdsSeat }: { id: number; holdsSeat: boolean },
  wanted: Wanted
) {
  const now = toSql(clock.now())
  const row = () => trx.from('registrations').where('id', id)
  await row().update({ ...typedColumns(wanted), updated_at: now })
  await replaceConsents(trx, { personId: wanted.personId, registrationId: id, wish: wanted })
  await keepAnswers(trx, { registrationId: id }, wanted.answering)

  const before = await choicesOf(trx, id)
  const { choices, sessionIds = [] } = wanted
  await replaceSessions(trx, { id, choices, sessionIds })
  if (sameChoices(before, choices)) return
  await replaceChoices(trx, id, choices)
  if (!holdsSeat) return
  const keeps = places.mayMove(before, choices)
  places.release(before)
  if (keeps) return places.take(choices)
  await row().update({ holds_seat: false, hold_until: null, queued_at: now })
}
