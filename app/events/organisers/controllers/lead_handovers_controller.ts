import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { rowId } from '#app/core/row_id'
import { unreachable } from '#app/core/result'
import { handOverLead } from '#app/events/organisers/actions/hand_over_lead'
import { findLed } from '#app/events/organisers/leads'
import { mustBeAsked } from '#app/events/organisers/must_be_asked'

/** The lead of an event is given to one of its partners, who says yes to it. */
export default class LeadHandoversController {
  async store(ctx: HttpContext) {
    const { access, params, response, session, i18n } = ctx
    const event = await findLed(ctx)
    const organisationId = rowId(params.organisation_id) ?? 0
    const ask = await mustBeAsked(access, organisationId)
    response.redirect().toPath(`/manage/events/${event.id}/organisers`)
    if (ask === 'nobody_there') return session.flash('error', i18n.t('organisers.nobodyLeads'))
    const result = await handOverLead({
      eventId: event.id,
      organisationId,
      asked: ask === 'asked',
      invitedBy: access.userId,
      actor: access.actor,
    })
    if (result.ok) return session.flash('success', i18n.t(`organisers.handedOver.${ask}`))
    switch (result.reason) {
      case 'closed':
        return session.flash('error', i18n.t('events.closed'))
      case 'already_asked':
        return session.flash('notice', i18n.t('organisers.already_asked'))
      case 'no_partner':
        throw new Exception('no such partner', { status: 404, code: 'E_NOT_FOUND' })
      default:
        return unreachable(result)
    }
  }
}
