import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { planTranslations } from '#app/core/translations/plan'
import { readTranslations, writeTranslations } from '#app/core/translations/write'
import { instantsOfDay } from '#app/events/day_values'
import { setLimit } from '#app/events/limits'
import { roomId } from '#app/events/rooms'
import {
  SESSION_TEXT_FIELDS,
  SESSION_TRANSLATIONS,
  type WantedPerson,
  type WantedSession,
} from '#app/events/session_values'
import type Day from '#app/events/models/day'
import Session from '#app/events/models/session'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import { nameLocale } from '#app/people/name_locale'
import { nameKey } from '#app/core/languages/search_key'

/** Writes one agenda item with its texts, people, room and seats. */
export async function writeSession(
  trx: Trx,
  day: Day,
  existing: Session | undefined,
  wish: WantedSession & { position: number },
  source: Locale
) {
  const session = existing ?? new Session().useTransaction(trx)
  const { kind, startsLocal, endsLocal, position, track, language, capacity } = wish
  session.merge({
    dayId: day.id,
    isWholeDay: false,
    kind,
    startsLocal,
    endsLocal,
    position,
    track,
    language,
    capacity: kind === 'session' ? capacity : null,
    roomId: await roomId(trx, day.venueId, wish.room),
    ...instantsOfDay({ date: day.date, zone: day.zone, startsLocal, endsLocal }),
  })
  await session.save()
  await setLimit(trx, { eventId: day.eventId, sessionId: session.id }, session)
  await writeTexts(trx, session.id, wish, source)
  await writePeople(trx, session.id, kind === 'session' ? wish.people : [], source)
}

async function writeTexts(trx: Trx, sessionId: number, { texts }: WantedSession, source: Locale) {
  const stored = await readTranslations(trx, SESSION_TRANSLATIONS, sessionId)
  const rows = planTranslations({ fields: SESSION_TEXT_FIELDS, stored, typed: texts, source })
  await writeTranslations(trx, SESSION_TRANSLATIONS, sessionId, stored, rows)
}

async function writePeople(trx: Trx, sessionId: number, wanted: WantedPerson[], source: Locale) {
  const standing = await trx
    .from('session_people')
    .join('people', 'people.id', 'session_people.person_id')
    .where('session_id', sessionId)
    .select('people.id', 'people.name_key', 'people.email')
  await trx.from('session_people').where('session_id', sessionId).delete()
  for (const [position, person] of wanted.entries()) {
    const same = standing.find(
      ({ id, name_key: key, email }) =>
        id === person.personId && key === nameKey(person.name) && email === person.email
    )
    const personId = same?.id ?? (await findOrMakePerson(trx, identityOf(person, source)))
    await trx
      .insertQuery()
      .table('session_people')
      .insert({ session_id: sessionId, person_id: personId, role: person.role, position })
      .onConflict(['session_id', 'person_id', 'role'])
      .ignore()
  }
}

function identityOf({ name, email }: WantedPerson, source: Locale) {
  return { name, email, nameLocale: nameLocale(name, null, source) }
}
