import type { HttpContext } from '@adonisjs/core/http'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import type { FormPage } from '#app/core/forms/form_page'
import { rowCommand } from '#app/core/forms/row_command'
import { readOpened } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import type { Place } from '#app/manage/questions/find_place'
import type { QuestionForm } from '#app/manage/questions/question_form'
import { currentForm } from '#app/manage/questions/queries/current_form'
import { questionChoices } from '#app/manage/questions/queries/question_choices'
import {
  changeOptions,
  questionProblems,
  questionRules,
} from '#app/manage/questions/question_rules'
import type { QuestionKind } from '#app/questions/kinds'
import type Question from '#app/questions/models/question'
import { REGISTRATION_ROLES } from '#app/registrations/models/registration'

interface Sent {
  place: Place
  kind: QuestionKind
  typed: QuestionForm
  question?: Question
}

type Read = { ok: true } | { ok: false; page: FormPage<QuestionForm> }

/** The form as it was sent: fit to be saved, or the page that it leads to. */
export async function readQuestion(
  { request, i18n, locale }: HttpContext,
  { place, kind, typed, question }: Sent
): Promise<Read> {
  const body = request.body()
  const state = readOpened(body)
  const command = rowCommand(body.do)
  if (command) return { ok: false, page: { form: changeOptions(typed, command), opened: state } }
  const again = (errors: FormErrors): Read => ({
    ok: false,
    page: { form: typed, opened: state, errors, status: 422 },
  })
  const [error] = await request.tryValidateUsing(questionRules, { data: emptyToNull(typed) })
  const own = question ?? { id: null, kind }
  const { deciding, mains, worded } = await questionChoices(place.home, own, { i18n, locale })
  const standing = question && (await currentForm(question))
  const problems = questionProblems(
    typed,
    {
      kind,
      deciding: deciding.flatMap(({ answers }) => answers.map(({ value }) => value)),
      mains: mains.map(({ value }) => value),
      worded,
      roles: REGISTRATION_ROLES,
      optionIds: (standing?.options ?? []).map(({ id }) => id),
    },
    i18n
  )
  // What a field itself says of its value comes before what it says of others.
  const errors = { ...problems, ...(error && formErrors(error)) }
  return Object.keys(errors).length > 0 ? again(errors) : { ok: true }
}
