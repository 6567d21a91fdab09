import { DateTime } from 'luxon'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { contentLocales } from '#app/core/languages/content_locales'
import { COLUMNS, type EventValues } from '#app/events/event_values'
import { setLimit } from '#app/events/limits'

type Changes = Partial<EventValues>

/** The columns of `events` that these values fill. */
export function columnsOf(changes: Changes): Record<string, unknown> {
  const pairs = Object.entries(COLUMNS)
    .filter(([name]) => name in changes)
    .map(([name, column]) => {
      const value = changes[name as keyof typeof COLUMNS]
      return [column, value instanceof DateTime ? toSql(value) : value]
    })
  return Object.fromEntries(pairs)
}

/** The rows beside `events` that these values fill. `all` holds the values as they will stand. */
export async function writeParts(trx: Trx, eventId: number, changes: Changes, all: EventValues) {
  if ('spoken' in changes || 'interpreted' in changes) await writeLanguages(trx, eventId, all)
  if ('topics' in changes) await writeTopics(trx, eventId, all)
  if ('languages' in changes) await writeLocales(trx, eventId, all)
  if ('capacity' in changes || 'onlineCapacity' in changes) await setLimit(trx, { eventId }, all)
}

async function writeTopics(trx: Trx, eventId: number, { topics }: EventValues) {
  await trx.from('event_topics').where('event_id', eventId).delete()
  const rows = topics.map((topicId) => ({ event_id: eventId, topic_id: topicId }))
  if (rows.length > 0) await trx.table('event_topics').multiInsert(rows)
}

async function writeLanguages(trx: Trx, eventId: number, { spoken, interpreted }: EventValues) {
  await trx.from('event_languages').where('event_id', eventId).delete()
  const rows = [
    ...spoken.map((language) => ({ event_id: eventId, language, interpreted: false })),
    ...interpreted
      .filter((language) => !spoken.includes(language))
      .map((language) => ({ event_id: eventId, language, interpreted: true })),
  ]
  if (rows.length > 0) await trx.table('event_languages').multiInsert(rows)
}

async function writeLocales(trx: Trx, eventId: number, { languages }: EventValues) {
  await trx.from('event_locales').where('event_id', eventId).delete()
  const rows = contentLocales(languages).map((locale) => ({ event_id: eventId, locale }))
  if (rows.length > 0) await trx.table('event_locales').multiInsert(rows)
}
