import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Wanted } from '#app/registrations/wish'
import type { Hold } from '#app/registrations/hold'
import { keepAnswers } from '#app/questions/keep_answers'
import { replaceConsents } from '#app/registrations/actions/keep_consents'
import { choicesOf, replaceChoices, sameChoices } from '#app/registrations/choices'
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
  if (sameChoices(before, wanted.choices)) return
  await replaceChoices(trx, id, wanted.choices)
  if (!holdsSeat) return
  const keeps = places.mayMove(before, wanted.choices)
  places.release(before)
  if (keeps) return places.take(wanted.choices)
  await row().update({ holds_seat: false, hold_until: null, queued_at: now })
}
