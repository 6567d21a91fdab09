import type { HttpContext } from '@adonisjs/core/http'
import { linkLanguagesTo } from '#app/core/language_links'
import { privatePage } from '#app/core/private_page'
import { eventSummary } from '#app/events/queries/event_summary'
import type AddressChange from '#app/registrations/models/address_change'
import Registration from '#app/registrations/models/registration'

/** Asks the mailbox whether it is to be the registration's. It says no more than the event: the link may have gone astray. */
export async function showNewAddress(ctx: HttpContext, change: AddressChange, problem?: 'taken') {
  const { locale, params, response, view } = ctx
  privatePage(ctx)
  if (problem) response.status(409)
  linkLanguagesTo(ctx, `/addresses/${params.token}`)
  const { eventId } = await Registration.findOrFail(change.registrationId)
  return view.render('pages/registrations/new_address', {
    event: await eventSummary(eventId, locale),
    email: change.email,
    path: `/${locale}/addresses/${params.token}`,
    problem,
  })
}

/** Of a link whose time is up, that was taken back, or that never was. */
export function showAddressGone(ctx: HttpContext) {
  privatePage(ctx)
  ctx.response.status(410)
  return ctx.view.render('pages/registrations/address_gone')
}
