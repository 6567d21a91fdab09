import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { letGo } from '#app/registrations/actions/let_go'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { isUnproven, type Wanted } from '#app/registrations/wish'
import { reviseUnconfirmed } from '#app/registrations/actions/revise_unconfirmed'
import type { Hold } from '#app/registrations/hold'
import type { Earlier, EarlierRow } from '#app/registrations/queries/earlier_of'
import { isOnItsWay } from '#app/registrations/code'
import { codeColumns, linkColumns } from '#app/registrations/secrets'

/**
 * A wish that came before: the form sent twice, the person registered already, another form before the first was
 * confirmed, or the same form with a corrected name or address. Nothing of this shows on the page; the mail goes to whoever owns the mailbox.
 */
export async function repeatRegistration(
  hold: Hold,
  wanted: Wanted,
  { active, unconfirmedBySameForm: mistaken, nonceUsed }: Earlier
): Promise<number> {
  if (!active) return correct(hold, wanted, mistaken!)
  if (mistaken) {
    await letGo(hold.trx, hold.places, { ...mistaken, eventId: wanted.eventId }, PARTICIPANT)
  }
  const sameForm = active.formNonce === wanted.nonce
  const onPurpose = !sameForm || wanted.issuedAt > active.updatedAt
  const nonce = nonceUsed ? null : wanted.nonce
  if (!sameForm && isReplaced(active, wanted, nonce)) await replace(hold, active, wanted, nonce)
  else {
    if (sameForm && active.status === 'unconfirmed') await reviseUnconfirmed(hold, active, wanted)
    if (onPurpose) await renewCode(hold, active)
  }
  if (onPurpose) {
    const registration = { id: active.id, eventId: wanted.eventId }
    await recordRegistration(hold.trx, 'registration.repeated', registration, PARTICIPANT)
  }
  return active.id
}

/**
 * Whoever typed the first form may have been a stranger, so the newest counts. While a letter of a moment ago is on its
 * way, what it is about stays; and a seat moves for no form without the work that was asked for.
 */
function isReplaced(active: EarlierRow, wanted: Wanted, nonce: string | null): boolean {
  if (active.status !== 'unconfirmed' || hasLetterOnItsWay(active)) return false
  return !active.holdsSeat || !isUnproven(wanted, nonce)
}

/** What the newest form says is what the newest letter confirms: those before it confirm nothing that they didn't tell. */
async function replace(hold: Hold, active: EarlierRow, wanted: Wanted, nonce: string | null) {
  await reviseUnconfirmed(hold, active, wanted)
  await hold.trx
    .from('registrations')
    .where('id', active.id)
    .update({ form_nonce: nonce, ...linkColumns(clock.now()) })
}

/**
 * The link goes out again, with a new code. A letter of a moment ago is surely still on its way: it stays the one, so
 * that nobody's mailbox fills up because somebody else presses a button.
 */
async function renewCode({ trx }: Hold, active: EarlierRow) {
  if (hasLetterOnItsWay(active)) return
  const { id, tokenHash } = active
  await trx.from('registrations').where('id', id).update(codeColumns(tokenHash, clock.now()))
}

function hasLetterOnItsWay({ codeExpiresAt }: EarlierRow): boolean {
  return codeExpiresAt !== null && isOnItsWay(codeExpiresAt, clock.now())
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
