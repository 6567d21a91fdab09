import type { Trx } from '#app/core/database'
import { searchKey } from '#app/core/languages/search_key'
import { readTranslations } from '#app/core/translations/write'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'

export const EVENT_TEXT_FIELDS = ['title', 'summary', 'description'] as const

export type EventTextField = (typeof EVENT_TEXT_FIELDS)[number]
export type EventTexts = TypedTexts<EventTextField>
export type EventTextRow = TranslatedRow<EventTextField>

const SEARCH_KEY_LENGTH = 2000

export const EVENT_TRANSLATIONS = {
  table: 'event_translations',
  key: 'event_id',
  fields: EVENT_TEXT_FIELDS,
  extra: (row: EventTextRow) => ({
    title: row.title ?? '',
    search_key: searchKey(`${row.title ?? ''} ${row.summary ?? ''}`).slice(0, SEARCH_KEY_LENGTH),
  }),
}

export function readEventTexts(
  client: Pick<Trx, 'from'>,
  eventId: number
): Promise<EventTextRow[]> {
  return readTranslations(client, EVENT_TRANSLATIONS, eventId)
}
