import db from '@adonisjs/lucid/services/db'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import { readEventTexts } from '#app/events/event_texts'
import { readEventValues } from '#app/events/event_values'
import { textColumns } from '#app/events/queries/text_columns'
import type Event from '#app/events/models/event'

/** The languages that the words of an event's agenda are written in, side by side; words in others ride along unseen. */
export async function formTexts(event: Event, locale: Locale) {
  const { languages } = await readEventValues(db, event.id)
  const columns = textColumns(await readEventTexts(db, event.id), languages, event.locale, locale)
  const shown = columns.map((column) => column.locale)
  return { columns, hidden: LOCALES.filter((one) => !shown.includes(one)) }
}
