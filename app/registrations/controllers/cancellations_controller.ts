import type { HttpContext } from '@adonisjs/core/http'
import { PARTICIPANT } from '#app/activity/record'
import { formErrors } from '#app/core/form_errors'
import { formWords } from '#app/core/form_words'
import { unreachable } from '#app/core/result'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import Registration from '#app/registrations/models/registration'
import { showCancellation, showOwn } from '#app/registrations/show_own'
import { cancellationForm } from '#app/registrations/validators'

/** Giving up one's place: asked once, then done. */
export default class CancellationsController {
  async create(ctx: HttpContext) {
    return showCancellation(ctx, await Registration.findByToken(ctx.params.token))
  }

  async store(ctx: HttpContext) {
    const { request, response, params, locale, i18n } = ctx
    const registration = await Registration.findByToken(params.token)
    const [error, form] = await cancellationForm.tryValidate(request.all(), {
      messagesProvider: formWords(i18n, 'registrations.validation'),
    })
    if (error) return showCancellation(ctx, registration, formErrors(error))

    const reason = form.reason ?? null
    const companions = form.who === 'some' ? form.companions : undefined
    const result = await cancelRegistration(registration.id, {
      actor: PARTICIPANT,
      reason,
      companions,
    })
    if (result.ok) {
      return response.redirect().status(303).toPath(`/${locale}/registrations/${params.token}`)
    }
    await registration.refresh()
    switch (result.reason) {
      case 'ended':
      case 'too_late':
        return showOwn(ctx, registration, result.reason)
      default:
        return unreachable(result)
    }
  }
}
