import type { HttpContext } from '@adonisjs/core/http'
import { eventHead } from '#app/events/queries/event_head'
import { findVisible } from '#app/events/queries/find_event'
import { takesOutcomes } from '#app/library/lock_outcomes'
import { TEXT_KINDS } from '#app/library/outcome_texts'
import { outcomes } from '#app/library/queries/outcomes'
import { photoRefusals } from '#app/library/queries/photo_refusals'

/** What came of an event: minutes and conclusions, documents, photos and what the press wrote. */
export default class OutcomesController {
  async index({ access, params, locale, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    const head = await eventHead(access, event, 'outcomes', locale)
    return view.render('pages/manage/outcomes/index', {
      head,
      outcomes: await outcomes(event.id, locale, { publicOnly: !head.mayEdit }),
      kinds: TEXT_KINDS,
      mayWrite: head.mayEdit && takesOutcomes(event),
      refusals: await photoRefusals(event.id),
    })
  }
}
