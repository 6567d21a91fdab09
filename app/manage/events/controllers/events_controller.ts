import type { HttpContext } from '@adonisjs/core/http'
import { eventHead } from '#app/events/queries/event_head'
import { findVisible } from '#app/events/queries/find_event'
import { eventList } from '#app/manage/events/queries/event_list'
import { eventOverview } from '#app/manage/events/queries/event_overview'
import { STATUSES } from '#app/manage/events/queries/event_filter'
import { projectOptions } from '#app/programmes/queries/project_options'

/** The events somebody works on, and the first page of each. */
export default class EventsController {
  async index({ access, request, locale, view }: HttpContext) {
    return view.render('pages/manage/events/index', {
      ...(await eventList(access, locale, request.qs())),
      statuses: STATUSES,
      projects: await projectOptions('all', locale),
      mayCreate: access.admin || access.organiserOf.length > 0,
    })
  }

  async show({ access, params, locale, i18n, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    return view.render('pages/manage/events/show', {
      head: await eventHead(access, event, 'overview', locale),
      event: { id: event.id, status: event.status, cancelReason: event.cancelReason },
      registers: event.registrationPolicy !== 'none',
      overview: await eventOverview(event, { i18n, locale }),
    })
  }
}
