import type { I18n } from '@adonisjs/i18n'

/** What one entry of history says of an event's questions, in sentences; none where it is about something else. */
export function questionHistoryWords(
  verb: string,
  details: Record<string, unknown>,
  i18n: I18n
): string[] {
  const [room, what] = verb.split('.')
  if (room !== 'question') return []
  const { question = '', number = 0, answers = 0 } = details
  return [i18n.t(`questions.history.${what}`, { question, number, answers })]
}
