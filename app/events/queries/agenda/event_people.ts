import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import type { SessionRole } from '#app/events/models/session_person'

/** Somebody on the agenda of an event, with what they are introduced by. */
export interface EventPerson {
  id: number
  name: Text
  roles: SessionRole[]
  affiliation: Text | null
  bio: Text | null
}

interface Words {
  person_id: number
  locale: string
  affiliation: string | null
  bio: string | null
}

/** Everybody on the agenda of the days that are held, each once, in the order in which they first appear. */
export async function eventPeople(
  eventId: number,
  locale: Locale,
  source: Locale
): Promise<EventPerson[]> {
  const rows = await db
    .from('session_people')
    .join('sessions', 'sessions.id', 'session_people.session_id')
    .join('days', 'days.id', 'sessions.day_id')
    .join('people', 'people.id', 'session_people.person_id')
    .where('days.event_id', eventId)
    .whereNot('days.status', 'cancelled')
    .orderBy([{ column: 'sessions.starts_at' }, { column: 'sessions.position' }])
    .orderBy([{ column: 'session_people.position' }, { column: 'session_people.id' }])
    .select('people.id', 'people.name', 'people.name_locale', 'session_people.role')
  const words: Words[] = await db
    .from('event_person_translations')
    .join('event_people', 'event_people.id', 'event_person_translations.event_person_id')
    .where('event_people.event_id', eventId)
    .select('event_people.person_id', 'locale', 'affiliation', 'bio')
  const own = Map.groupBy(words, (row) => row.person_id)
  return [...Map.groupBy(rows, (row) => row.id)].map(([id, same]) => {
    const texts = own.get(id) ?? []
    return {
      id,
      name: { text: same[0].name, lang: same[0].name_locale },
      roles: [...new Set(same.map(({ role }) => role))],
      affiliation: pickText(texts, 'affiliation', locale, source),
      bio: pickText(texts, 'bio', locale, source),
    }
  })
}
