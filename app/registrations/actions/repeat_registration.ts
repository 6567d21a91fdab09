import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { letGo } from '#app/registrations/actions/let_go'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import type { Wanted } from '#app/registrations/wish'
import { reviseUnconfirmed } from '#app/registrations/actions/revise_unconfirmed'
import type { Hold } from '#app/registrations/hold'
import type { Earlier, EarlierRow } from '#app/registrations/queries/earlier_of'
import { isOnItsWay } from '#app/registrations/code'
import { codeColumns, linkColumns } from '#app/registrations/secrets'

/**
 * A wish that came before: the form sent twice, the person registered already, or the same form with a corrected name
 * or address. Nothing of this shows on the page; the mail goes to whoever owns the mailbox.
 */
export async function repeatRegistration(
  hold: Hold,
  wanted: Wanted,
  { active, unconfirmedBySameForm: mistaken }: Earlier
): Promise<number> {
  if (!active) return correct(hold, wanted, mistaken!)
  if (mistaken) {
    await letGo(hold.trx, hold.places, { ...mistaken, eventId: wanted.eventId }, PARTICIPANT)
  }
  const sameForm = active.formNonce === wanted.nonce
  if (sameForm && active.status === 'unconfirmed') await reviseUnconfirmed(hold, active, wanted)
  const onPurpose = !sameForm || wanted.issuedAt > active.updatedAt
  if (onPurpose) await remind(hold, active)
  return active.id
}

/**
 * The link goes out again, with a new code. A letter of a moment ago is surely still on its way: it stays the one, so
 * that nobody's mailbox fills up because somebody else presses a button.
 */
async function remind({ trx, terms }: Hold, { id, tokenHash, codeExpiresAt }: EarlierRow) {
  const now = clock.now()
  if (!codeExpiresAt || !isOnItsWay(codeExpiresAt, now)) {
    await trx.from('registrations').where('id', id).update(codeColumns(tokenHash, now))
  }
  const registration = { id, eventId: terms.eventId }
  await recordRegistration(trx, 'registration.repeated', registration, PARTICIPANT)
}

/** Moves an unconfirmed registration to the address that was meant. The link in the wrong mailbox opens nothing more. */
async function correct(hold: Hold, wanted: Wanted, mistaken: EarlierRow) {
  const { trx } = hold
  const { id } = mistaken
  const { personId, eventId } = wanted
  const now = clock.now()
  await reviseUnconfirmed(hold, mistaken, wanted)
  await trx
    .from('registrations')
    .where('id', id)
    .update({ person_id: personId, ...linkColumns(now), updated_at: toSql(now) })
  const verb = 'registration.address_corrected'
  await recordRegistration(trx, verb, { id, eventId }, PARTICIPANT, ['email'])
  return id
}
