import type { Trx } from '#app/core/database'
import { nameKey } from '#app/core/languages/search_key'
import { findOrMakePerson, type Identity } from '#app/people/actions/find_or_make_person'
import { copyTypedName } from '#app/people/actions/copy_typed_name'
import { normaliseAddress } from '#app/people/email_address'
import type { Locked } from '#app/registrations/actions/under_registration'
import { ACTIVE_STATUSES } from '#app/registrations/models/registration'

type Named = Pick<Locked, 'trx' | 'registration'>

/** Whether somebody of this name and of the same mailbox has a registration of their own for the event. */
export async function isNameTaken({ trx, registration }: Named, name: string): Promise<boolean> {
  const { id, eventId, email } = registration
  if (email === null) return false
  const other = await trx
    .from('registrations')
    .join('people', 'people.id', 'registrations.person_id')
    .where({ event_id: eventId, email_normalised: normaliseAddress(email) })
    .where('name_key', nameKey(name))
    .whereIn('registrations.status', [...ACTIVE_STATUSES])
    .whereNot('registrations.id', id)
    .select('registrations.id')
    .first()
  return other !== null
}

/**
 * The registration is of whoever it names from now on: another name in the same mailbox is another person, so what was
 * agreed to with it and the invitation it answers are theirs, too. The one before is left as they are, and may register
 * anew. The caller has seen that the name is not taken.
 */
export async function nameRegistration({ trx, registration }: Named, identity: Identity) {
  const { id, personId: before, email } = registration
  const personId = email === null ? before : await findOrMakePerson(trx, identity)
  if (personId !== before) {
    await trx.from('registrations').where('id', id).update({ person_id: personId })
    for (const table of ['consents', 'invitees']) {
      await trx.from(table).where('registration_id', id).update({ person_id: personId })
    }
    await leaveFeeds(trx, { id, before, personId, email: identity.email })
  }
  await copyTypedName(trx, personId, identity)
}

interface Leaving {
  id: number
  before: number
  personId: number
  email: string | null
}

/**
 * Whoever has no registration left but had a calendar by it corrected their own name: the calendar goes on. Not with
 * somebody who was registered before, as it would show their other events to whoever passed the place on; nor in another
 * mailbox, whose events the one before has no business with.
 */
async function leaveFeeds(trx: Trx, { id, before, personId, email }: Leaving) {
  const others = await trx
    .from('registrations')
    .whereIn('person_id', [before, personId])
    .whereNot('id', id)
    .select('id')
    .first()
  const own = trx.from('feeds').where('person_id', personId).whereNull('revoked_at').select('id')
  if (others || (await own.first()) || !(await isMailboxOf(trx, before, email))) return
  const feeds = trx.from('feeds').where('person_id', before)
  await feeds.whereNull('revoked_at').update({ person_id: personId })
}

async function isMailboxOf(trx: Trx, personId: number, email: string | null): Promise<boolean> {
  if (email === null) return false
  const key = { id: personId, email_normalised: normaliseAddress(email) }
  return (await trx.from('people').where(key).select('id').first()) !== null
}
