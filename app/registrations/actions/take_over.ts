import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { askAnew } from '#app/registrations/actions/ask_anew'
import { changeWithin, type ChangeRefusal } from '#app/registrations/actions/change_registration'
import { confirmAddress } from '#app/registrations/actions/confirm_address'
import { replaceConsents } from '#app/registrations/actions/keep_consents'
import { reviseUnconfirmed } from '#app/registrations/actions/revise_unconfirmed'
import type { Locked } from '#app/registrations/actions/under_registration'
import { sameChoices } from '#app/registrations/choices'
import { byName } from '#app/registrations/companion_plan'
import { seatsFor } from '#app/registrations/companions'
import { groupOf } from '#app/registrations/group'
import type { Hold } from '#app/registrations/hold'
import Registration from '#app/registrations/models/registration'
import type { EarlierRow } from '#app/registrations/queries/earlier_of'
import { typedColumns } from '#app/registrations/typed_columns'
import type { Wanted } from '#app/registrations/wish'

type Theirs = Omit<Wanted, 'nonce'>
type Refusal = Extract<ChangeRefusal, { reason: 'full' | 'too_many' }>

/**
 * Whoever proves their mailbox is registered as they say it: what was typed under their address before may be a
 * stranger's. A place or a position that it had is theirs. A refusal leaves all as it was.
 */
export async function takeOver(
  hold: Hold,
  { id, ...active }: EarlierRow,
  wanted: Theirs,
  needsApproval: boolean
): Promise<Result<void, Refusal>> {
  const registration = await Registration.findOrFail(id, { client: hold.trx })
  const locked = { ...hold, registration }
  const { status, holdsSeat } = active
  if (status === 'unconfirmed') {
    if (!(await hasRoom(locked, wanted))) return refuse('full')
    await reviseUnconfirmed(hold, { id, holdsSeat }, wanted)
  } else {
    const said = await sayAnew(locked, wanted, needsApproval)
    if (!said.ok) return said
  }
  if (status === 'unconfirmed' || (status === 'pending' && !needsApproval)) {
    await confirmAddress({ ...hold, registration: await registration.refresh() }, needsApproval)
  }
  return done(undefined)
}

/** Whether there is a seat for what they want, or a line to wait in. */
async function hasRoom({ trx, terms, places, registration }: Locked, wanted: Theirs) {
  if (places.listIsOpen) return true
  const group = await groupOf(trx, registration.id)
  const seats = seatsFor(terms, wanted.companions?.length ?? 0)
  const within = places.sketch()
  if (registration.holdsSeat) {
    if (sameChoices(group.choices, wanted.choices) && seats <= group.seats) return true
    within.release(group.choices, group)
  }
  return within.seatsForNewcomer(wanted.choices, { ...group, seats }) !== null
}

/**
 * Where no address is confirmed it stands already, unproven. What can't be changed any more stays as it is, but it is
 * theirs from now on, and they agreed to nothing else than what they say.
 */
async function sayAnew(
  locked: Locked,
  wanted: Theirs,
  needsApproval: boolean
): Promise<Result<void, Refusal>> {
  const { trx, registration } = locked
  const { id } = registration
  const companions = await byName(trx, id, wanted.companions ?? [])
  const approveChanges = needsApproval && locked.terms.approveChanges
  const changing = { ...locked, terms: { ...locked.terms, approveChanges } }
  const changed = await changeWithin(changing, { ...wanted, companions }, PARTICIPANT)
  if (!changed.ok && changed.reason === 'companions_full') return refuse('full')
  if (!changed.ok && (changed.reason === 'full' || changed.reason === 'too_many')) return changed
  const [typed] = await typedColumns(trx, [{ ...wanted, role: registration.role }])
  const now = toSql(clock.now())
  await trx
    .from('registrations')
    .where('id', id)
    .update({
      ...(changed.ok && typed),
      ...(!needsApproval && { before_change: null }),
      email_confirmed_at: now,
      updated_at: now,
    })
  await replaceConsents(trx, { personId: wanted.personId, registrationId: id, wish: wanted })
  if (needsApproval) await askAnew(locked)
  return done(undefined)
}
