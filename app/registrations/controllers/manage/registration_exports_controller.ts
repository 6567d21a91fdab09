import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'
import { clock } from '#app/core/clock'
import { findVisible, mayEdit } from '#app/events/queries/find_event'
import { exportRegistrations } from '#app/registrations/actions/export_registrations'
import { registrationTable } from '#app/registrations/manage/export/registration_table'
import { registrationFilter } from '#app/registrations/manage/filter'

/** The registrations of an event as a file. Sensitive answers are in it for those who may read them and say so. */
export default class RegistrationExportsController {
  async store({ access, params, request, response, i18n, locale }: HttpContext) {
    const event = await findVisible(access, params.id)
    const filter = registrationFilter(request.body())
    const withSensitive = request.input('sensitive') === '1'
    if (withSensitive && !(await mayEdit(access, event))) {
      throw new Exception('for organisers only', { status: 403, code: 'E_FORBIDDEN' })
    }
    const { actor } = access
    await exportRegistrations({ eventId: event.id, filter, withSensitive, actor })
    const table = await registrationTable(event, { filter, withSensitive }, { i18n, locale })
    const name = `${event.slug}-${clock.now().toISODate()}.csv`
    response.header('Content-Type', 'text/csv; charset=utf-8')
    response.header('Content-Disposition', `attachment; filename="${name}"`)
    return response.stream(table)
  }
}
