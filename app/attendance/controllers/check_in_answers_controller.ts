import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { checkInQuestions } from '#app/attendance/queries/check_in_questions'
import { findExpected } from '#app/attendance/queries/expected_person'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'
import { sessionWords } from '#app/attendance/queries/session_words'
import type { FormErrors } from '#app/core/form_errors'
import { askedOf, stillToAsk } from '#app/questions/asked'
import { questionFields } from '#app/questions/queries/question_fields'
import { readAnswers } from '#app/questions/read_answers'
import { changeAnswers } from '#app/registrations/actions/change_answers'
import { readAnswering } from '#app/registrations/read_answering'

type Found = Awaited<ReturnType<typeof find>>

/** What somebody is asked when they arrive, written down by whoever takes attendance. What they don't say stays open. */
export default class CheckInAnswersController {
  async edit(ctx: HttpContext) {
    return this.#show(ctx, await find(ctx))
  }

  async update(ctx: HttpContext) {
    const { access, request, response, i18n, locale, session: flash } = ctx
    const found = await find(ctx)
    const { person, questions, answers: former, session } = found
    const { answering, errors } = await readAnswering(questions, request.body(), {
      i18n,
      locale,
      role: person.role,
      country: person.country,
      former,
      byHand: true,
    })
    if (Object.keys(errors).length > 0) return this.#show(ctx, found, errors)
    await changeAnswers(person, answering, access.actor)
    flash.flash('success', i18n.t('attendance.questions.saved', { name: person.name }))
    return response.redirect().toPath(`/attend/sessions/${session.id}#r${person.id}`)
  }

  async #show(
    { i18n, locale, request, response, view }: HttpContext,
    { session, person, questions, withheld, answers }: Found,
    errors?: FormErrors
  ) {
    response.status(errors ? 422 : 200)
    const words = await sessionWords([session], locale)
    return view.render('pages/attend/answers', {
      session,
      words: words.get(session.id)!,
      person,
      withheld,
      open: stillToAsk(questions, answers).length,
      asked: await questionFields(questions, { i18n, locale, answers }),
      errors,
      old: errors && request.only(['answers']),
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
