import type { HttpContext } from '@adonisjs/core/http'
import { unreachable } from '#app/core/result'
import { confirmNewAddress } from '#app/registrations/actions/confirm_new_address'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { findAddressChange } from '#app/registrations/queries/open_address_change'
import { showAddressGone, showNewAddress } from '#app/registrations/show_new_address'

/** The link that was sent to another address: its page asks, its button confirms. */
export default class NewAddressesController {
  async create(ctx: HttpContext) {
    const change = await findAddressChange(ctx.params.token)
    return change ? showNewAddress(ctx, change) : showAddressGone(ctx)
  }

  async store(ctx: HttpContext) {
    const { params, locale, response } = ctx
    const change = await findAddressChange(params.token)
    if (!change) return showAddressGone(ctx)
    const { id, registrationId } = change
    const result = await confirmNewAddress(id, registrationId)
    if (result.ok) {
      const { tokenEncrypted } = await Registration.findOrFail(registrationId)
      return response
        .redirect()
        .status(303)
        .withQs({ saved: 'new_address' })
        .toPath(ownPath(locale, tokenEncrypted))
    }
    switch (result.reason) {
      case 'gone':
      case 'ended':
        return showAddressGone(ctx)
      case 'taken':
        return showNewAddress(ctx, change, 'taken')
      default:
        return unreachable(result.reason)
    }
  }
}
