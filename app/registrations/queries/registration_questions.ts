import type { Locale } from '#app/core/languages/locales'
import type { Question } from '#app/questions/question'
import { questionsOf, questionsOfEvents } from '#app/questions/queries/questions_of'

/** What is asked of whoever registers for an event, in order. */
export async function registrationQuestions(eventId: number, locale: Locale): Promise<Question[]> {
  const questions = await questionsOf({ eventId, purpose: 'registration' }, locale)
  return questions.filter(({ hidden }) => !hidden)
}

/** What an event asks at registration and then at check-in, those that are no longer asked among them. */
export async function allQuestions(eventId: number, locale: Locale): Promise<Question[]> {
  const questions = await questionsOfEvents([eventId], locale)
  return questions.get(eventId) ?? []
}
