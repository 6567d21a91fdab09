import type { HttpContext } from '@adonisjs/core/http'
import { download } from '#app/calendar/ical/download'
import { daysById } from '#app/calendar/queries/days_by_id'
import Registration from '#app/registrations/models/registration'
import RegistrationDay from '#app/registrations/models/registration_day'
import { privatePage } from '#app/core/private_page'

/** The days of one registration as a file, also of an event that has none for strangers. */
export default class OwnDownloadsController {
  async show(ctx: HttpContext) {
    const { params, response, i18n } = ctx
    const registration = await Registration.findByToken(params.token)
    const chosen = await RegistrationDay.query()
      .where({ registration_id: registration.id, status: 'chosen' })
      .select('day_id')
    const days = await daysById(
      chosen.map(({ dayId }) => dayId),
      i18n
    )
    privatePage(ctx)
    response.header('Content-Type', 'text/calendar; charset=utf-8')
    response.header('Content-Disposition', 'attachment; filename="sabor.ics"')
    return response.send(download([...days.values()]))
  }
}
