import type { HttpContext } from '@adonisjs/core/http'
import { hideEventType } from '#app/events/actions/hide_event_type'
import { findOwn } from '#app/manage/event_types/find_event_type'

/** Whether new events are offered a type. */
export default class EventTypeOffersController {
  store(ctx: HttpContext) {
    return this.#save(ctx, false)
  }

  destroy(ctx: HttpContext) {
    return this.#save(ctx, true)
  }

  async #save({ access, params, response, session, i18n }: HttpContext, hidden: boolean) {
    const { id } = await findOwn(access, params.id)
    await hideEventType(id, hidden, access.actor)
    session.flash('success', i18n.t(hidden ? 'event_types.hide.done' : 'event_types.offer.done'))
    return response.redirect().toPath('/manage/event-types')
  }
}
