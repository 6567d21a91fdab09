import type { HttpContext } from '@adonisjs/core/http'
import { formErrors } from '#app/core/form_errors'
import { formWords } from '#app/core/form_words'
import { text } from '#app/core/forms/typed'
import { unreachable } from '#app/core/result'
import { findManageable, findVisible } from '#app/events/queries/find_event'
import { addRegistration } from '#app/registrations/actions/add_registration'
import { tooManyWords } from '#app/registrations/companions'
import { findRegistration } from '#app/registrations/manage/find_registration'
import { handWish, showHandForm } from '#app/registrations/manage/hand_form'
import { listPage } from '#app/registrations/manage/list_page'
import { showPage } from '#app/registrations/manage/show_page'
import { registrationForm } from '#app/registrations/queries/registration_form'
import { readAnswering, roleIn } from '#app/registrations/read_answering'
import { handForm } from '#app/registrations/validators'

export default class RegistrationsController {
  async index({ access, params, request, locale, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    const page = await listPage(access, event, request.qs(), locale)
    return view.render('pages/manage/registrations/index', page)
  }

  async show({ access, params, locale, i18n, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    const registration = await findRegistration(event, params.registration_id)
    const page = await showPage(access, event, registration, { i18n, locale })
    return view.render('pages/manage/registrations/show', page)
  }

  async create(ctx: HttpContext) {
    return showHandForm(ctx, await findManageable(ctx.access, ctx.params.id))
  }

  async store(ctx: HttpContext) {
    const { access, params, request, response, locale, i18n, session } = ctx
    const event = await findManageable(access, params.id)
    const { offered, questions } = await registrationForm(event.id, locale)
    const [error, form] = await handForm.tryValidate(request.all(), {
      meta: offered,
      messagesProvider: formWords(i18n, 'registrations.validation'),
    })
    const body = request.all()
    const { answering, errors } = await readAnswering(questions, body, {
      i18n,
      locale,
      role: roleIn(body),
      country: text(body.country),
      byHand: true,
    })
    if (error || Object.keys(errors).length > 0) {
      return showHandForm(ctx, event, { errors: { ...(error && formErrors(error)), ...errors } })
    }

    const result = await addRegistration(event.id, handWish(form, answering), access.actor)
    const pageOf = (id: number) => `/manage/events/${event.id}/registrations/${id}`
    if (result.ok) {
      const said = i18n.t(`registrations.manage.added.${result.value.status}`, { name: form.name })
      const isHeld = event.status === 'draft' && form.email !== null
      const held = isHeld ? i18n.t('registrations.manage.added.toDraft') : ''
      session.flash('success', `${said} ${held}`.trim())
      return response.redirect().toPath(pageOf(result.value.id))
    }
    switch (result.reason) {
      case 'already_registered':
        session.flash('notice', i18n.t('registrations.manage.added.already', { name: form.name }))
        return response.redirect().toPath(pageOf(result.registrationId))
      case 'event_cancelled':
      case 'event_over':
        return showHandForm(ctx, event, {
          alert: i18n.t(`registrations.own.problems.${result.reason}`),
        })
      case 'full':
        return showHandForm(ctx, event, { alert: i18n.t('registrations.manage.steps.full') })
      case 'no_days':
        return showHandForm(ctx, event, { errors: { days: i18n.t('registrations.form.noDays') } })
      case 'too_many':
        return showHandForm(ctx, event, {
          errors: { companions: tooManyWords(i18n, result.most) },
        })
      default:
        return unreachable(result)
    }
  }
}
