import type { I18n } from '@adonisjs/i18n'
import { headCountWords } from '#app/attendance/head_count_words'
import type { Locale } from '#app/core/languages/locales'
import { eventHistoryWords, type EventDetails } from '#app/events/history/words'

/**
 * What one entry of history says, in sentences: the verbs of an event and of head counts in full, those of registrations and attendance
 * counted, since many follow one another.
 */
export function historyWords(
  verb: string,
  details: EventDetails,
  count: number,
  reader: { i18n: I18n; locale: Locale }
): string[] {
  const words = [
    ...eventHistoryWords(verb, details, reader),
    ...headCountWords(verb, { ...details }, reader),
  ]
  if (words.length > 0) return words
  const { i18n } = reader
  const key = `manage.history.${verb.replace('.', '_')}`
  return [i18n.t(i18n.hasMessage(key) ? key : 'manage.history.other', { count })]
}
