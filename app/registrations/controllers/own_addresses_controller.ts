import type { HttpContext } from '@adonisjs/core/http'
import { PARTICIPANT } from '#app/activity/record'
import { formErrors } from '#app/core/form_errors'
import { formWords } from '#app/core/form_words'
import { unreachable } from '#app/core/result'
import { askForAddress } from '#app/registrations/actions/ask_for_address'
import { withdrawAddress } from '#app/registrations/actions/withdraw_address'
import Registration from '#app/registrations/models/registration'
import { showAddressForm, showOwn } from '#app/registrations/show_own'
import { mayAttempt } from '#app/registrations/throttle'
import { addressForm } from '#app/registrations/validators'

/** Another e-mail address for a registration: asked for here, counted once the link sent there confirms it. */
export default class OwnAddressesController {
  async create(ctx: HttpContext) {
    return showAddressForm(ctx, await Registration.findByToken(ctx.params.token))
  }

  async store(ctx: HttpContext) {
    const { request, i18n } = ctx
    const registration = await Registration.findByToken(ctx.params.token)
    const [error, form] = await addressForm.tryValidate(request.all(), {
      messagesProvider: formWords(i18n, 'registrations.validation'),
    })
    if (error) return showAddressForm(ctx, registration, formErrors(error))
    if (!(await mayAsk(registration.id, form.email, request.ip()))) {
      const errors = { email: i18n.t('registrations.address.tooMany') }
      return showAddressForm(ctx, registration, errors, 429)
    }
    const result = await askForAddress(registration, form.email, PARTICIPANT)
    if (result.ok) return this.#back(ctx, 'address')
    switch (result.reason) {
      case 'same':
        return showAddressForm(ctx, registration, { email: i18n.t('registrations.address.same') })
      case 'ended':
        return showOwn(ctx, registration, 'ended')
      default:
        return unreachable(result.reason)
    }
  }

  async destroy(ctx: HttpContext) {
    await withdrawAddress(await Registration.findByToken(ctx.params.token), PARTICIPANT)
    return this.#back(ctx, 'address_kept')
  }

  #back({ params, response, locale }: HttpContext, saved: string) {
    return response
      .redirect()
      .status(303)
      .withQs({ saved })
      .toPath(`/${locale}/registrations/${params.token}`)
  }
}

/** A few letters an hour, for one registration and for one mailbox: nobody's mailbox is to be filled by this. */
async function mayAsk(registrationId: number, email: string, ip: string): Promise<boolean> {
  const ofRegistration = await mayAttempt('address', `registration ${registrationId}`, ip)
  return ofRegistration && (await mayAttempt('address', email, ip))
}
