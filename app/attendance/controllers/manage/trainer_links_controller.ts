import type { HttpContext } from '@adonisjs/core/http'
import { ASKED_FOR } from '#app/accounts/links'
import { showLink, type ShownLink } from '#app/attendance/actions/show_link'
import { attendanceTakers } from '#app/attendance/queries/attendance_takers'
import { trainerLinkValidator } from '#app/attendance/validators'
import { qrSvg } from '#app/core/qr'
import type Event from '#app/events/models/event'
import { eventSummary } from '#app/events/queries/event_summary'
import { findManageable } from '#app/events/queries/find_event'

export default class TrainerLinksController {
  async index(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    return page(ctx, event)
  }

  /** Shown in the answer itself and nowhere else: who loads the page again makes another link. */
  async store(ctx: HttpContext) {
    const { access, i18n, params, request, response, session } = ctx
    const event = await findManageable(access, params.id)
    const { person } = await request.validateUsing(trainerLinkValidator)
    const result = await showLink(access, event.id, person)
    if (result.ok) return page(ctx, event, result.value)
    session.flash('error', i18n.t(`attendance.links.refused.${result.reason}`))
    return response.redirect().toRoute('manage.trainer_links.index', { id: event.id })
  }
}

async function page(
  { access, locale, response, view }: HttpContext,
  event: Event,
  shown?: ShownLink
) {
  response.header('Cache-Control', 'no-store')
  return view.render('pages/manage/attendance/links', {
    event: await eventSummary(event.id, locale),
    takers: await attendanceTakers(access, event.id),
    shown: shown && { ...shown, minutes: ASKED_FOR.minutes },
    qr: shown && (await qrSvg(shown.link.url)),
  })
}
