import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { done, refuse, type Result } from '#app/core/result'
import { letGo } from '#app/registrations/actions/let_go'
import { nameRegistration } from '#app/registrations/actions/name_registration'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import { underRegistration, type Locked } from '#app/registrations/actions/under_registration'
import AddressChange from '#app/registrations/models/address_change'
import Registration, { ACTIVE_STATUSES } from '#app/registrations/models/registration'
import { mayHaveOtherAddress } from '#app/registrations/registration_state'
import { linkColumns } from '#app/registrations/secrets'
import { nameKey } from '#app/core/languages/search_key'
import { normaliseAddress } from '#app/people/email_address'

/**
 * Whoever opens the mailbox says that it is to be the registration's. The place, the position and the answers stay; the
 * registration is the person of that mailbox, and the link that the old one holds opens nothing more. Somebody of the
 * same name who is registered from there keeps that registration; what somebody typed and nobody ever proved makes way.
 */
export function confirmNewAddress(
  changeId: number,
  registrationId: number
): Promise<Result<void, { reason: 'gone' | 'ended' | 'taken' }>> {
  return underRegistration(registrationId, async (locked) => {
    const { trx, terms, registration } = locked
    const now = clock.now()
    const change = await AddressChange.query({ client: trx }).where('id', changeId).first()
    if (!change) return refuse('gone')
    if (change.confirmedAt) return isOf(registration, change) ? done(undefined) : refuse('gone')
    if (change.expiresAt <= now) return refuse('gone')
    if (!mayHaveOtherAddress(registration, terms, now)) return refuse('ended')
    if (!(await makeWay(locked, change.email))) return refuse('taken')

    const { id, name, nameLocale, email: former, addressRevision } = registration
    await registration
      .merge({ email: change.email, addressRevision: addressRevision + 1, emailConfirmedAt: now })
      .save()
    await trx
      .from('registrations')
      .where('id', id)
      .update({ ...linkColumns(now), updated_at: toSql(now) })
    await nameRegistration(locked, { name, nameLocale, email: change.email })
    await change.merge({ formerEmail: former, confirmedAt: now }).save()
    await recordRegistration(trx, 'registration.address_changed', registration, PARTICIPANT, [
      'email',
    ])
    return done(undefined)
  })
}

/** Whether the same link has confirmed it before. */
function isOf({ email }: Registration, change: AddressChange): boolean {
  return email !== null && normaliseAddress(email) === normaliseAddress(change.email)
}

/** Whether anybody may have typed it. What an organiser wrote down was no stranger's. */
function isUnproven({ status, source, emailConfirmedAt }: Registration): boolean {
  return status === 'unconfirmed' || (source === 'form' && emailConfirmedAt === null)
}

/** Whether nobody of this name has a registration of their own from that mailbox. */
async function makeWay({ trx, places, registration }: Locked, email: string): Promise<boolean> {
  const { id, eventId, name } = registration
  const other = await Registration.query({ client: trx })
    .join('people', 'people.id', 'registrations.person_id')
    .where({ event_id: eventId, email_normalised: normaliseAddress(email) })
    .where('people.name_key', nameKey(name))
    .whereIn('registrations.status', [...ACTIVE_STATUSES])
    .whereNot('registrations.id', id)
    .select('registrations.*')
    .first()
  if (!other) return true
  if (!isUnproven(other)) return false
  await letGo(trx, places, other, PARTICIPANT)
  await trx.from('consents').where('registration_id', other.id).delete()
  return true
}
