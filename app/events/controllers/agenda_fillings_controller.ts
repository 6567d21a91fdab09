import type { HttpContext } from '@adonisjs/core/http'
import { dayAndMonth } from '#app/core/languages/dates'
import { fillAgenda } from '#app/events/actions/fill_agenda'
import { findDay } from '#app/events/queries/find_day'
import { findManageable } from '#app/events/queries/find_event'

/** The usual agenda of an event's type, on a day that has none. */
export default class AgendaFillingsController {
  async store({ access, params, response, session, i18n, locale }: HttpContext) {
    const event = await findManageable(access, params.id, 'agenda')
    const day = await findDay(event, params.day_id)
    const result = await fillAgenda({ eventId: event.id, dayId: day.id, actor: access.actor })
    const hours = `${day.startsLocal}–${day.endsLocal}`
    const words = `agenda.fill.${result.ok ? 'done' : result.reason}`
    session.flash(
      result.ok ? 'success' : 'error',
      i18n.t(words, { day: dayAndMonth(day.date, locale), hours })
    )
    return response.redirect().toPath(`/manage/events/${event.id}/agenda`)
  }
}
