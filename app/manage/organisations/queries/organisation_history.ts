import type { I18n } from '@adonisjs/i18n'
import db from '@adonisjs/lucid/services/db'
import Activity from '#app/activity/models/activity'
import { dateAndTime } from '#app/core/languages/dates'
import { listOf } from '#app/core/languages/list_of'
import { isLocale, type Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import type { HistoryEntry } from '#app/manage/history/history'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import { foreignWords } from '#app/people/foreign_words'
import { typedName } from '#app/people/name_locale'

const MOST = 20

interface Reader {
  i18n: I18n
  locale: Locale
  zone: string
}

interface Details {
  fields?: string[]
  member?: { organisation?: number; person?: number }
}

/** What was done to an organisation and its members and by whom, newest first. */
export async function organisationHistory(
  id: number,
  reader: Reader
): Promise<Omit<HistoryEntry, 'eventId'>[]> {
  const rows = await Activity.query()
    .where({ subject_type: 'organisation', subject_id: id })
    .orderBy('id', 'desc')
    .limit(MOST)
  const names = await memberNames(
    rows.map((row) => row.details as Details),
    reader.locale
  )
  return rows.map(({ actorUserId, actorLabel, verb, details, at }) => ({
    who: actorUserId === null ? null : typedName(actorLabel, reader.locale),
    words: [
      foreignWords(
        reader.i18n.t(`organisations.history.${verb.replace('.', '_')}`, {
          fields: fieldNames((details as Details).fields ?? [], reader),
          member: names(details as Details),
        }),
        reader.locale
      ),
    ],
    at: dateAndTime(at.setZone(reader.zone), reader.locale),
  }))
}

/** Members are kept as ids, so that nobody's name stands in the history. */
async function memberNames(all: Details[], locale: Locale): Promise<(details: Details) => string> {
  const ids = (kind: 'organisation' | 'person') => all.flatMap(({ member }) => member?.[kind] ?? [])
  const organisations = await namesOf(ORGANISATIONS, ids('organisation'), locale)
  const rows: { id: number; name: string }[] = await db
    .from('people')
    .whereIn('id', ids('person'))
    .select('id', 'name')
  const people = new Map(rows.map(({ id, name }) => [id, name]))
  return ({ member }) =>
    organisations.get(member?.organisation ?? 0)?.text ?? people.get(member?.person ?? 0) ?? ''
}

function fieldNames(fields: string[], { i18n, locale }: Reader): string {
  const names = fields.map((field) => {
    const language = field.replace('texts.', '')
    return isLocale(language)
      ? i18n.t('organisations.history.wordsIn', { language: i18n.t(`events.locales.${language}`) })
      : i18n.t(`organisations.history.fields.${field}`)
  })
  return listOf(names, locale)
}
