import type { HttpContext } from '@adonisjs/core/http'
import { afterMove } from '#app/core/after_move'
import { moveEventType } from '#app/events/actions/move_event_type'
import { findOwn } from '#app/manage/event_types/find_event_type'

/** The order in which types are offered. */
export default class EventTypeMovesController {
  async store({ access, params, request, response }: HttpContext) {
    const { id } = await findOwn(access, params.id)
    const direction = request.input('direction')
    if (direction !== 'up' && direction !== 'down') {
      return response.redirect().toPath('/manage/event-types')
    }
    const { atEnd } = await moveEventType(id, direction, access.actor)
    const button = afterMove(`event-type-${id}`, direction, atEnd)
    return response.redirect().toPath(`/manage/event-types#${button}`)
  }
}
