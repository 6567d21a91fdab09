import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import type { FormErrors } from '#app/core/form_errors'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import { askedOf } from '#app/questions/asked'
import { questionFields } from '#app/questions/queries/question_fields'
import { readAnswers } from '#app/questions/read_answers'
import { changeAnswers } from '#app/registrations/actions/change_answers'
import { findRegistration } from '#app/registrations/manage/find_registration'
import type Registration from '#app/registrations/models/registration'
import { allQuestions } from '#app/registrations/queries/registration_questions'
import { readAnswering } from '#app/registrations/read_answering'

/** What somebody answered, written down by an organiser who was told. Nothing is required of them. */
export default class RegistrationAnswersController {
  async edit(ctx: HttpContext) {
    const { event, registration } = await this.#find(ctx)
    return this.#show(ctx, event, registration)
  }

  async update(ctx: HttpContext) {
    const { access, request, response, i18n, locale, session } = ctx
    const { event, registration } = await this.#find(ctx)
    const { answering, errors } = await readAnswering(
      await allQuestions(event.id, locale),
      request.body(),
      {
        i18n,
        locale,
        role: registration.role,
        country: registration.country ?? '',
        former: await readAnswers(db, registration.id),
        byHand: true,
      }
    )
    if (Object.keys(errors).length > 0) return this.#show(ctx, event, registration, errors)
    await changeAnswers(registration, answering, access.actor)
    session.flash('success', i18n.t('questions.manage.said.saved'))
    return response.redirect().toPath(`/manage/events/${event.id}/registrations/${registration.id}`)
  }

  async #find({ access, params }: HttpContext) {
    const event = await findManageable(access, params.id)
    return { event, registration: await findRegistration(event, params.registration_id) }
  }

  async #show(ctx: HttpContext, event: Event, registration: Registration, errors?: FormErrors) {
    const { access, i18n, locale, request, response, view } = ctx
    response.status(errors ? 422 : 200)
    const questions = askedOf(await allQuestions(event.id, locale), registration.role)
    return view.render('pages/manage/registrations/answers', {
      head: await eventHead(access, event, 'registrations', locale),
      person: { id: registration.id, name: registration.name, lang: registration.nameLocale },
      asked: await questionFields(
        questions.map((question) => ({ ...question, required: false })),
        { i18n, locale, answers: await readAnswers(db, registration.id) }
      ),
      errors,
      old: errors && request.only(['answers']),
    })
  }
}
