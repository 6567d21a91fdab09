import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import {
  answerConflicts,
  answersForm,
  answersTyped,
  type AnswersForm,
} from '#app/questions/answers_form'
import { askedOf } from '#app/questions/asked'
import type { Answers, Question } from '#app/questions/question'
import { readAnswers } from '#app/questions/read_answers'
import { changeAnswers } from '#app/registrations/actions/change_answers'
import { readAnswering } from '#app/registrations/read_answering'

/** Whose answers are written down by others. */
export interface Answerer {
  id: number
  eventId: number
  role: string
  country: string | null
}

/** The form as it is first opened. */
export function openAnswers(questions: readonly Question[], answers: Answers) {
  return opened(answersForm(questions, answers), 0)
}

/**
 * Keeps what was written down of somebody's answers. Where that can't be, the form as it comes back: with what to
 * correct, or with what somebody else wrote since it was opened.
 */
export async function writeAnswers(
  { access, request, i18n, locale }: HttpContext,
  person: Answerer,
  questions: readonly Question[]
): Promise<FormPage<AnswersForm> | null> {
  const body = request.body()
  const asked = askedOf(questions, person.role)
  const [typed, state] = [answersTyped(asked, body), readOpened(body)]
  const { answering, errors } = await readAnswering(asked, body, {
    i18n,
    locale,
    role: person.role,
    country: person.country ?? '',
    former: await readAnswers(db, person.id),
    byHand: true,
  })
  if (Object.keys(errors).length > 0) return { form: typed, opened: state, errors, status: 422 }
  const result = await saveOver({
    opened: state,
    typed,
    current: async () => ({
      values: answersForm(asked, await readAnswers(db, person.id)),
      revision: 0,
    }),
    save: () => changeAnswers(person, answering, access.actor, state.seen),
  })
  if (result.ok) return null
  const { conflicts } = result.merged
  return {
    ...meanwhileForm(result, i18n),
    errors: answerConflicts(asked, conflicts, { i18n, locale }),
  }
}
