import type { HttpContext } from '@adonisjs/core/http'
import { dayAndMonth } from '#app/core/languages/dates'
import { copyAgenda } from '#app/events/actions/copy_agenda'
import { findDay } from '#app/events/queries/find_day'
import { findManageable } from '#app/events/queries/find_event'

/** A day's whole agenda once more, on another day of the event. */
export default class AgendaCopiesController {
  async store({ access, params, request, response, session, i18n, locale }: HttpContext) {
    const event = await findManageable(access, params.id, 'agenda')
    const from = await findDay(event, params.day_id)
    const to = await findDay(event, request.input('to'))
    const result = await copyAgenda({
      eventId: event.id,
      fromDayId: from.id,
      toDayId: to.id,
      actor: access.actor,
    })
    const facts = { day: dayAndMonth(to.date, locale), hours: `${to.startsLocal}–${to.endsLocal}` }
    const words = `agenda.copies.${result.ok ? 'done' : result.reason}`
    session.flash(result.ok ? 'success' : 'error', i18n.t(words, facts))
    return response.redirect().toPath(`/manage/events/${event.id}/agenda`)
  }
}
