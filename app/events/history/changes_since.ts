import db from '@adonisjs/lucid/services/db'
import type { I18n } from '@adonisjs/i18n'
import { fromSql } from '#app/core/columns'
import type { Text } from '#app/core/languages/content'
import { time } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { eventHistoryWords } from '#app/events/history/words'
import { foreignWords, type ForeignWords } from '#app/people/foreign_words'
import { typedName } from '#app/people/name_locale'

/** One change that an editor has not seen yet. */
export interface Change {
  who: Text
  /** `10:12` on the event's clocks. */
  at: string
  words: ForeignWords[]
}

/** Who changed an event after the revision that somebody had before their eyes, and what. Oldest first. */
export async function changesSince(
  eventId: number,
  revision: number,
  zone: string,
  reader: { i18n: I18n; locale: Locale }
): Promise<Change[]> {
  const rows = await db
    .from('activities')
    .where('event_id', eventId)
    .where('subject_type', 'event')
    .orderBy('id', 'desc')
    .limit(20)
  return rows
    .map((row) => ({ ...row, details: JSON.parse(row.details) }))
    .filter(({ details }) => details.revision > revision)
    .map(({ actor_label: name, at, verb, details }) => ({
      who: typedName(name, reader.locale)!,
      at: time(fromSql(at).setZone(zone)),
      words: eventHistoryWords(verb, details, reader).map((words) =>
        foreignWords(words, reader.locale)
      ),
    }))
    .reverse()
}
