import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formState, type FormPage } from '#app/core/forms/form_page'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import type { AnswersForm } from '#app/questions/answers_form'
import { askedOf } from '#app/questions/asked'
import { questionFields } from '#app/questions/queries/question_fields'
import { readAnswers } from '#app/questions/read_answers'
import { findRegistration } from '#app/registrations/manage/find_registration'
import type Registration from '#app/registrations/models/registration'
import { allQuestions } from '#app/registrations/queries/registration_questions'
import { openAnswers, writeAnswers } from '#app/registrations/write_answers'

/** What somebody answered, written down by an organiser who was told. Nothing is required of them. */
export default class RegistrationAnswersController {
  async edit(ctx: HttpContext) {
    const { event, registration } = await this.#find(ctx)
    return this.#show(ctx, event, registration)
  }

  async update(ctx: HttpContext) {
    const { response, i18n, locale, session } = ctx
    const { event, registration } = await this.#find(ctx)
    const back = await writeAnswers(ctx, registration, await allQuestions(event.id, locale))
    if (back) return this.#show(ctx, event, registration, back)
    session.flash('success', i18n.t('questions.manage.said.saved'))
    return response.redirect().toPath(`/manage/events/${event.id}/registrations/${registration.id}`)
  }

  async #find({ access, params }: HttpContext) {
    const event = await findManageable(access, params.id)
    return { event, registration: await findRegistration(event, params.registration_id) }
  }

  async #show(
    ctx: HttpContext,
    event: Event,
    registration: Registration,
    back?: FormPage<AnswersForm>
  ) {
    const { access, i18n, locale, response, view } = ctx
    const questions = askedOf(await allQuestions(event.id, locale), registration.role)
    const answers = await readAnswers(db, registration.id)
    const page = back ?? openAnswers(questions, answers)
    response.status(page.status ?? 200)
    return view.render('pages/manage/registrations/answers', {
      head: await eventHead(access, event, 'registrations', locale),
      person: { id: registration.id, name: registration.name, lang: registration.nameLocale },
      asked: await questionFields(
        questions.map((question) => ({ ...question, required: false })),
        { i18n, locale, answers }
      ),
      ...formState(page),
    })
  }
}
