import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { privatePage } from '#app/core/private_page'
import { eventSummary } from '#app/events/queries/event_summary'
import { materialsOf } from '#app/library/queries/materials_of'
import { sendMaterial } from '#app/library/send_material'
import Registration from '#app/registrations/models/registration'

/** The materials of an event for somebody with a place there, opened by the link from their mail. */
export default class OwnMaterialsController {
  async index(ctx: HttpContext) {
    privatePage(ctx)
    const { eventId } = await this.#confirmed(ctx)
    const event = (await eventSummary(eventId, ctx.locale))!
    return ctx.view.render('pages/library/own_materials', {
      event,
      path: `/${ctx.locale}/registrations/${ctx.params.token}`,
      materials: await materialsOf(eventId, 'confirmed', ctx.locale, event.locale),
    })
  }

  async show(ctx: HttpContext) {
    privatePage(ctx)
    const { eventId } = await this.#confirmed(ctx)
    return sendMaterial(ctx, eventId, ['public', 'confirmed'])
  }

  async #confirmed({ params }: HttpContext) {
    const registration = await Registration.findByToken(params.token)
    if (registration.status === 'confirmed') return registration
    throw new Exception('for the confirmed only', { status: 404, code: 'E_NOT_FOUND' })
  }
}
