import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { checkInQuestions } from '#app/attendance/queries/check_in_questions'
import { findExpected } from '#app/attendance/queries/expected_person'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'
import { sessionWords } from '#app/attendance/queries/session_words'
import { formState, type FormPage } from '#app/core/forms/form_page'
import type { AnswersForm } from '#app/questions/answers_form'
import { askedOf, stillToAsk } from '#app/questions/asked'
import { questionFields } from '#app/questions/queries/question_fields'
import { readAnswers } from '#app/questions/read_answers'
import { openAnswers, writeAnswers } from '#app/registrations/write_answers'

type Found = Awaited<ReturnType<typeof find>>

/** What somebody is asked when they arrive, written down by whoever takes attendance. What they don't say stays open. */
export default class CheckInAnswersController {
  async edit(ctx: HttpContext) {
    const found = await find(ctx)
    return this.#show(ctx, found, openAnswers(found.questions, found.answers))
  }

  async update(ctx: HttpContext) {
    const { response, i18n, session: flash } = ctx
    const found = await find(ctx)
    const { person, questions, session } = found
    const back = await writeAnswers(ctx, person, questions)
    if (back) return this.#show(ctx, found, back)
    flash.flash('success', i18n.t('attendance.questions.saved', { name: person.name }))
    return response.redirect().toPath(`/attend/sessions/${session.id}#r${person.id}`)
  }

  async #show(
    { i18n, locale, response, view }: HttpContext,
    { session, person, questions, withheld, answers }: Found,
    page: FormPage<AnswersForm>
  ) {
    response.status(page.status ?? 200)
    const words = await sessionWords([session], locale)
    return view.render('pages/attend/answers', {
      session,
      words: words.get(session.id)!,
      person,
      withheld,
      open: stillToAsk(questions, answers).length,
      asked: await questionFields(questions, { i18n, locale, answers }),
      ...formState(page),
    })
  }
}

async function find({ access, locale, params }: HttpContext) {
  const session = await findRecordable(access, params.id)
  const person = await findExpected(session, params.registration_id)
  const { questions, withheld } = await checkInQuestions(access, session, locale)
  const asked = askedOf(questions, person.role)
  return { session, person, withheld, questions: asked, answers: await readAnswers(db, person.id) }
}
