import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { findPublicEvent } from '#app/events/queries/public_events'
import { sendMaterial } from '#app/library/send_material'

/** Materials that anybody may have. */
export default class MaterialsController {
  async show(ctx: HttpContext) {
    const found = await findPublicEvent(ctx.params.slug)
    if (!found) throw new Exception('no such event', { status: 404, code: 'E_NOT_FOUND' })
    return sendMaterial(ctx, found.event.id, ['public'])
  }
}
