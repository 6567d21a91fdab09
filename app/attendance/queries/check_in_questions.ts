import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import type { ListedPerson } from '#app/attendance/queries/attendance_list'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import type { Locale } from '#app/core/languages/locales'
import { mayEdit } from '#app/events/queries/find_event'
import { askedOf, stillToAsk, withoutSensitive } from '#app/questions/asked'
import type { Question } from '#app/questions/question'
import { questionsOf } from '#app/questions/queries/questions_of'
import { readManyAnswers } from '#app/questions/read_answers'

/** What there is to ask of one person at check-in. */
interface ToAsk {
  asked: number
  /** Of those that must be answered. */
  open: number
}

/** What an event asks at check-in, as far as it is this reader's business: sensitive answers are the organisers'. */
export async function checkInQuestions(
  access: Access,
  { eventId }: RecordableSession,
  locale: Locale
): Promise<{ questions: Question[]; withheld: number }> {
  const all = await questionsOf({ eventId, purpose: 'check_in' }, locale)
  const asked = all.filter(({ hidden }) => !hidden)
  const open = withoutSensitive(asked)
  if (open.length === asked.length) return { questions: asked, withheld: 0 }
  if (await mayEdit(access, { id: eventId })) return { questions: asked, withheld: 0 }
  return { questions: open, withheld: asked.length - open.length }
}

/** What there is to ask of each of a list, by registration; nobody where the event asks nothing. */
export async function toAskOf(
  people: readonly ListedPerson[],
  questions: readonly Question[]
): Promise<Map<number, ToAsk>> {
  if (questions.length === 0) return new Map()
  const answers = await readManyAnswers(
    db,
    people.map(({ registrationId }) => registrationId),
    questions.map(({ id }) => id)
  )
  const put = new Map(people.map(({ role }) => [role, askedOf(questions, role)]))
  return new Map(
    people.flatMap(({ registrationId, role }) => {
      const asked = put.get(role)!
      if (asked.length === 0) return []
      const open = stillToAsk(asked, answers.get(registrationId) ?? new Map())
      return [[registrationId, { asked: asked.length, open: open.length }] as const]
    })
  )
}
