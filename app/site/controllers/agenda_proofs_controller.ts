import type { HttpContext } from '@adonisjs/core/http'
import { findVisible } from '#app/events/queries/find_event'
import { sendAgenda } from '#app/site/documents/send_agenda'

/** The agenda on paper before the public sees it, for those who may open the event in `/manage`. */
export default class AgendaProofsController {
  async show(ctx: HttpContext) {
    const { id, slug } = await findVisible(ctx.access, ctx.params.id)
    return sendAgenda(ctx, { eventId: id, slug, page: `/manage/events/${id}/agenda` })
  }
}
