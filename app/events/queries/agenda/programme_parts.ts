import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import { namesOf } from '#app/core/languages/names_of'
import type { Locale } from '#app/core/languages/locales'
import { spokenLanguageName, type SpokenLanguage } from '#app/core/languages/spoken_languages'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import type { SessionRole } from '#app/events/models/session_person'

export interface ProgrammePerson {
  id: number
  name: string
  lang: string
  role: SessionRole
}

interface Words {
  session_id: number
  locale: string
  title: string
  description: string | null
}

/** What hangs on some sessions, each by the session's id; tracks by their own, in their order. */
export async function programmeParts(sessionIds: number[], locale: Locale, source: Locale) {
  const words: Words[] = await db.from('session_translations').whereIn('session_id', sessionIds)
  const heard: { session_id: number; language: SpokenLanguage }[] = await db
    .from('session_interpretations')
    .whereIn('session_id', sessionIds)
    .orderBy('id')
  const people = await db
    .from('session_people')
    .join('people', 'people.id', 'session_people.person_id')
    .whereIn('session_id', sessionIds)
    .orderBy('position')
    .select('session_id', 'people.id', 'role', 'name', 'name_locale')
  const languageName = (language: SpokenLanguage) => spokenLanguageName(language, locale)
  return {
    languageName,
    words: Map.groupBy(words, (row) => row.session_id),
    interpreted: grouped(heard, ({ language }) => languageName(language)),
    people: grouped(people, ({ id, name, name_locale: lang, role }): ProgrammePerson => ({
      id,
      name,
      lang,
      role,
    })),
    tracks: await tracksOf(sessionIds, locale, source),
    organisations: await holdersOf(sessionIds, locale),
  }
}

function grouped<Row extends { session_id: number }, T>(rows: Row[], of: (row: Row) => T) {
  const groups = Map.groupBy(rows, (row) => row.session_id)
  return new Map([...groups].map(([id, own]) => [id, own.map(of)]))
}

async function holdersOf(sessionIds: number[], locale: Locale) {
  const rows: { organisation_id: number }[] = await db
    .from('sessions')
    .whereIn('id', sessionIds)
    .whereNotNull('organisation_id')
    .distinct('organisation_id')
  const ids = rows.map((row) => row.organisation_id)
  return namesOf(ORGANISATIONS, ids, locale)
}

async function tracksOf(
  sessionIds: number[],
  locale: Locale,
  source: Locale
): Promise<Map<number, Text>> {
  const rows: { track_id: number; locale: string; name: string }[] = await db
    .from('track_translations')
    .join('tracks', 'tracks.id', 'track_translations.track_id')
    .whereIn('track_id', db.from('sessions').whereIn('id', sessionIds).select('track_id'))
    .orderBy([{ column: 'tracks.position' }, { column: 'tracks.id' }])
    .select('track_id', 'track_translations.locale', 'name')
  const groups = Map.groupBy(rows, (row) => row.track_id)
  return new Map([...groups].map(([id, own]) => [id, pickText(own, 'name', locale, source)!]))
}
