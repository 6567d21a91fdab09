import type { HttpContext } from '@adonisjs/core/http'

/** To the proposal that was just sent to the other organisers. */
export function tellProposed(
  { response, session, i18n }: HttpContext,
  eventId: number,
  proposalId: number
) {
  session.flash('success', i18n.t('proposals.sent'))
  return response.redirect().toPath(`/manage/events/${eventId}/proposals/${proposalId}`)
}
