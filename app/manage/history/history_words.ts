import { headCountWords } from '#app/attendance/head_count_words'
import { eventHistoryWords, type EventDetails } from '#app/events/history/words'
import type { ValueReader } from '#app/events/history/values'
import { outcomeHistoryWords } from '#app/library/history_words'
import { questionHistoryWords } from '#app/questions/history_words'
import { registrationListWords } from '#app/registrations/history_words'

/**
 * What one entry of history says, in sentences: the verbs of an event, of its questions, of head counts and of what came of it in full,
 * those of registrations, attendance and awaited dates counted, since many follow one another.
 */
export function historyWords(
  verb: string,
  details: EventDetails,
  count: number,
  reader: ValueReader
): string[] {
  const { i18n } = reader
  const words = [
    ...eventHistoryWords(verb, details, reader),
    ...headCountWords(verb, { ...details }, reader),
    ...outcomeHistoryWords(verb, { ...details }, i18n),
    ...questionHistoryWords(verb, { ...details }, i18n),
    ...registrationListWords(verb, { ...details }, i18n),
  ]
  if (words.length > 0) return words
  const [room, what] = verb.split('.')
  const key =
    room === 'date_wish'
      ? `date_wishes.history.${what}`
      : room === 'invitee'
        ? `invitees.history.${what}`
        : `manage.history.${verb.replace('.', '_')}`
  return [i18n.t(i18n.hasMessage(key) ? key : 'manage.history.other', { count })]
}
