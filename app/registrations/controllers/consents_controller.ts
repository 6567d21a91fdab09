import type { HttpContext } from '@adonisjs/core/http'
import { PARTICIPANT } from '#app/activity/record'
import { formErrors } from '#app/core/form_errors'
import { changeChoice } from '#app/registrations/actions/change_choice'
import { freeWords } from '#app/registrations/consent_words'
import Registration from '#app/registrations/models/registration'
import { showChoice } from '#app/registrations/show_own'
import { choiceForm } from '#app/registrations/validators'

/** Photographs and invitations to other events: given or withdrawn at any time, whatever became of the registration. */
export default class ConsentsController {
  async edit(ctx: HttpContext) {
    return showChoice(ctx, await Registration.findByToken(ctx.params.token))
  }

  async update(ctx: HttpContext) {
    const { request, response, params, locale } = ctx
    const registration = await Registration.findByToken(params.token)
    const [error, form] = await request.tryValidateUsing(choiceForm)
    if (error) return showChoice(ctx, registration, formErrors(error))

    const choices = { photo: form.photo ?? false, newsletter: form.newsletter ?? false }
    const shown = { words: freeWords(ctx.i18n), locale }
    await changeChoice(registration.id, choices, shown, PARTICIPANT)
    return response
      .redirect()
      .status(303)
      .withQs({ saved: 'choice' })
      .toPath(`/${locale}/registrations/${params.token}`)
  }
}
