import type { Trx } from '#app/core/database'
import {
  CONTENT_LANGUAGES,
  contentLanguage,
  type ContentLanguage,
} from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import { readEventTexts } from '#app/events/event_texts'
import { outOfDateLocales } from '#app/events/queries/text_columns'

type Client = Pick<Trx, 'from'>

interface Worded {
  locale: Locale
}

/** The languages in which an event is meant to be read. */
async function wantedLanguages(client: Client, eventId: number): Promise<ContentLanguage[]> {
  const locales: Worded[] = await client.from('event_locales').where('event_id', eventId)
  return CONTENT_LANGUAGES.filter((language) => isIn(locales, language))
}

function isIn(rows: Worded[], language: ContentLanguage): boolean {
  return rows.some(({ locale }) => contentLanguage(locale) === language)
}

/** Languages that say nothing but the title, and translations whose source has changed. */
export async function textAdvice(client: Client, eventId: number, source: Locale) {
  const rows = await readEventTexts(client, eventId)
  const wanted = await wantedLanguages(client, eventId)
  const words = rows.filter(({ summary, description }) => summary || description)
  const stale = new Set(outOfDateLocales(rows, source).map(contentLanguage))
  return [
    ...wanted
      .filter((language) => !isIn(words, language))
      .map((language) => ({ part: 'words' as const, language })),
    ...[...stale].map((language) => ({ part: 'outOfDate' as const, language })),
  ]
}

/** Languages in which some item of the agenda has no title. */
export async function agendaAdvice(client: Client, eventId: number) {
  const titles: { id: number; locale: Locale | null; title: string | null }[] = await client
    .from('sessions')
    .join('days', 'days.id', 'sessions.day_id')
    .leftJoin('session_translations', 'session_translations.session_id', 'sessions.id')
    .where({ 'days.event_id': eventId, 'sessions.is_whole_day': false, 'sessions.kind': 'session' })
    .whereNot('days.status', 'cancelled')
    .select('sessions.id', 'session_translations.locale', 'session_translations.title')
  const wanted = await wantedLanguages(client, eventId)
  const sessions = [...Map.groupBy(titles, ({ id }) => id).values()]
  const isNamed = (rows: typeof titles, language: ContentLanguage) =>
    rows.some(({ locale, title }) => locale && title && contentLanguage(locale) === language)
  return wanted
    .filter((language) => sessions.some((rows) => !isNamed(rows, language)))
    .map((language) => ({ part: 'agenda' as const, language }))
}

/**
 * Languages without a funding line, where the project or its programme has one in another: its readers would get it in
 * that one. Without any, everybody gets the Union's line in their own.
 */
export async function fundingAdvice(client: Client, eventId: number, projectId: number) {
  const project = await linesOf(client, 'project', projectId)
  const { programme_id: programmeId } = await client
    .from('projects')
    .where('id', projectId)
    .firstOrFail()
  const lines = project.length > 0 ? project : await linesOf(client, 'programme', programmeId)
  if (lines.length === 0) return []
  const wanted = await wantedLanguages(client, eventId)
  return wanted
    .filter((language) => !isIn(lines, language))
    .map((language) => ({ part: 'funding' as const, language, projectId }))
}

function linesOf(client: Client, whose: 'project' | 'programme', id: number): Promise<Worded[]> {
  return client
    .from(`${whose}_translations`)
    .where(`${whose}_id`, id)
    .whereNotNull('funding_line')
    .whereNot('funding_line', '')
    .select('locale')
}
