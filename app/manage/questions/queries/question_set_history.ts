import type { I18n } from '@adonisjs/i18n'
import Activity from '#app/activity/models/activity'
import { dateAndTime } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type { HistoryEntry } from '#app/manage/history/history'
import { foreignWords } from '#app/people/foreign_words'
import { typedName } from '#app/people/name_locale'
import { questionHistoryWords } from '#app/questions/history_words'

const MOST = 20

interface Reader {
  i18n: I18n
  locale: Locale
  /** The clock by which times are told. */
  zone: string
}

/** What was done to a set of the library and to its questions, and by whom, newest first. */
export async function questionSetHistory(
  id: number,
  { i18n, locale, zone }: Reader
): Promise<Omit<HistoryEntry, 'eventId'>[]> {
  const rows = await Activity.query()
    .where({ subject_type: 'question_set', subject_id: id })
    .orderBy('id', 'desc')
    .limit(MOST)
  return rows.map(({ actorUserId, actorLabel, verb, details, at }) => ({
    who: actorUserId === null ? null : typedName(actorLabel, locale),
    words: verb.startsWith('question_set.')
      ? [i18n.t(`questions.setHistory.${verb.split('.')[1]}`)]
      : questionHistoryWords(verb, details, i18n).map((words) => foreignWords(words, locale)),
    at: dateAndTime(at.setZone(zone), locale),
  }))
}
