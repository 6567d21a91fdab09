import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { nameKey } from '#app/core/languages/search_key'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { normaliseAddress } from '#app/people/email_address'
import { nameLocale } from '#app/people/name_locale'
import type { WantedPerson } from '#app/events/session_values'

/**
 * Makes the people of a session those named, in their order. Within one event a name stands for one person, unless it
 * comes with another address.
 */
export async function writeSessionPeople(
  trx: Trx,
  sessionId: number,
  eventId: number,
  wanted: WantedPerson[],
  source: Locale
) {
  const known = await knownIn(trx, eventId)
  await trx.from('session_people').where('session_id', sessionId).delete()
  for (const [position, person] of wanted.entries()) {
    const { name, email, role } = person
    const identity = { name, email, nameLocale: nameLocale(name, null, source) }
    const personId = known.find(isThem(person))?.id ?? (await findOrMakePerson(trx, identity))
    await trx
      .insertQuery()
      .table('session_people')
      .insert({ session_id: sessionId, person_id: personId, role, position })
      .onConflict(['session_id', 'person_id', 'role'])
      .ignore()
  }
}

interface Known {
  id: number
  name_key: string
  email_normalised: string | null
}

async function knownIn(trx: Trx, eventId: number): Promise<Known[]> {
  return trx
    .from('people')
    .whereIn(
      'id',
      trx
        .from('session_people')
        .join('sessions', 'sessions.id', 'session_people.session_id')
        .join('days', 'days.id', 'sessions.day_id')
        .where('days.event_id', eventId)
        .select('session_people.person_id')
    )
    .orderBy('id')
    .select('id', 'name_key', 'email_normalised')
}

function isThem({ personId, name, email }: WantedPerson) {
  const key = nameKey(name)
  const address = email === null ? null : normaliseAddress(email)
  return (one: Known) =>
    one.name_key === key &&
    (address === null
      ? personId === undefined || personId === one.id
      : one.email_normalised === address)
}
