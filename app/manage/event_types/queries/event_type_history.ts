import type { I18n } from '@adonisjs/i18n'
import Activity from '#app/activity/models/activity'
import { dateAndTime } from '#app/core/languages/dates'
import { listOf } from '#app/core/languages/list_of'
import { isLocale, type Locale } from '#app/core/languages/locales'
import type { HistoryEntry } from '#app/manage/history/history'
import { foreignWords } from '#app/people/foreign_words'
import { typedName } from '#app/people/name_locale'

const MOST = 20

interface Reader {
  i18n: I18n
  locale: Locale
  zone: string
}

/** What was done to a type and by whom, newest first. */
export async function eventTypeHistory(
  id: number,
  reader: Reader
): Promise<Omit<HistoryEntry, 'eventId'>[]> {
  const rows = await Activity.query()
    .where({ subject_type: 'event_type', subject_id: id })
    .orderBy('id', 'desc')
    .limit(MOST)
  return rows.map((row) => ({
    who: row.actorUserId === null ? null : typedName(row.actorLabel, reader.locale),
    words: [
      foreignWords(
        reader.i18n.t(`event_types.history.${row.verb.split('.')[1]}`, {
          fields: fieldNames((row.details.fields ?? []) as string[], reader),
        }),
        reader.locale
      ),
    ],
    at: dateAndTime(row.at.setZone(reader.zone), reader.locale),
  }))
}

function fieldNames(fields: string[], { i18n, locale }: Reader): string {
  const names = fields.map((field) => {
    const language = field.replace('texts.', '')
    return isLocale(language)
      ? i18n.t('event_types.fields.nameIn', { language: i18n.t(`events.locales.${language}`) })
      : i18n.t(`event_types.fields.${field}`)
  })
  return listOf(names, locale)
}
