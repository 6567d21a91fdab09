import i18nManager from '@adonisjs/i18n/services/main'
import type { Text } from '#app/core/languages/content'
import { dayHeading } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { isSpokenLanguage, spokenLanguageName } from '#app/core/languages/spoken_languages'
import type { DaySummary } from '#app/events/queries/day_summaries'
import type { EventSummary } from '#app/events/queries/event_summary'
import { languageWords } from '#app/events/queries/agenda/language_words'
import { programme, type ProgrammeItem } from '#app/events/queries/agenda/programme'

/** What is spoken and heard at one session, where the event as a whole says something else. */
export interface SessionLanguages {
  /** Its hours, with the day before them where there are several. */
  when: string
  title: Text | null
  /** "Held in Serbian, interpreted into Bulgarian" */
  words: string
}

/** More than anybody reads on a page of their own; the agenda has them all. */
const MOST = 12

/** The sessions of somebody's days at which other languages are spoken or heard than the event's own. */
export async function sessionLanguages(
  event: Pick<EventSummary, 'languages' | 'locale'>,
  days: DaySummary[],
  locale: Locale
): Promise<SessionLanguages[]> {
  const held = days.filter(({ status }) => status !== 'cancelled')
  const agenda = await programme(held, locale, event.locale)
  const usual = { spoken: namesOf(event, false, locale), heard: namesOf(event, true, locale) }
  const differing = agenda.flatMap(({ dayId, items }) =>
    items
      .filter((item) => !item.isBreak && !item.isCancelled && differs(item, usual))
      .map((item) => ({ item, day: held.find(({ id }) => id === dayId)! }))
  )
  return differing.slice(0, MOST).map(({ item, day }) => ({
    when: held.length > 1 ? `${dayHeading(day.date, locale)}, ${item.time}` : item.time,
    title: item.title,
    words: languageWords(item, i18nManager.locale(locale)),
  }))
}

function namesOf({ languages }: Pick<EventSummary, 'languages'>, heard: boolean, locale: Locale) {
  return languages
    .filter(({ interpreted }) => interpreted === heard)
    .map(({ code }) => (isSpokenLanguage(code) ? spokenLanguageName(code, locale) : code))
}

interface Usual {
  spoken: string[]
  heard: string[]
}

function differs({ language, interpreted }: ProgrammeItem, { spoken, heard }: Usual): boolean {
  if (language && (spoken.length !== 1 || spoken[0] !== language)) return true
  return interpreted.length > 0 && interpreted.toSorted().join() !== heard.toSorted().join()
}
