import type { HttpContext } from '@adonisjs/core/http'
import { atLeast } from '#app/core/at_least'
import { formErrors } from '#app/core/form_errors'
import { formWords } from '#app/core/form_words'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { useCode } from '#app/registrations/actions/use_code'
import Registration from '#app/registrations/models/registration'
import { openEvent } from '#app/registrations/open_event'
import { ownPath } from '#app/registrations/own_link'
import { showSent } from '#app/registrations/show_sent'
import { mayAttempt } from '#app/registrations/throttle'
import { openTyped } from '#app/registrations/typed_form'
import { codeForm } from '#app/registrations/validators'

/** Milliseconds; longer than any write on the way, which only an address that is registered causes. */
const WRONG_CODE_TAKES = 400

/** The six digits of the mail's subject, typed on the page that is still open. */
export default class CodeConfirmationsController {
  async store(ctx: HttpContext) {
    const { request, response, params, locale, i18n } = ctx
    const event = await openEvent(params.slug)
    const typed = await openTyped(request.input('typed'), event.id)
    if (!typed) return showSent(ctx, event)
    const { name, email } = typed.fields as { name: string; email: string }

    const again = (code: string, status: 422 | 429 = 422) =>
      showSent(ctx, event, { status, errors: { code } })
    const [error, form] = await codeForm.tryValidate(request.all(), {
      messagesProvider: formWords(i18n, 'registrations.validation'),
    })
    if (error) return again(formErrors(error).code)
    if (!(await mayAttempt('code', email, request.ip()))) {
      return again(i18n.t('registrations.sent.tooMany'), 429)
    }
    const opened = await atLeast(
      WRONG_CODE_TAKES,
      useCode({ eventId: event.id, name, email, code: form.code })
    )
    if (!opened.ok) return again(i18n.t('registrations.sent.wrongCode'))

    const registration = await Registration.findOrFail(opened.value)
    // A code proves the mailbox. A place that is offered is accepted on the own page, by a step of its own.
    if (registration.status === 'unconfirmed') await confirmRegistration(registration.id)
    return response.redirect().status(303).toPath(ownPath(locale, registration.tokenEncrypted))
  }
}
