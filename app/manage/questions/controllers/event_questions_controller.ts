import type { HttpContext } from '@adonisjs/core/http'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import { EVENT_PURPOSES } from '#app/manage/questions/find_place'
import { questionRows } from '#app/manage/questions/queries/question_rows'
import { setOptions } from '#app/manage/questions/queries/set_options'
import { ownerOptions } from '#app/manage/event_types/queries/owner_options'
import { QUESTION_KINDS } from '#app/questions/kinds'
import { READY_SETS } from '#app/questions/ready_sets'

/** What an event asks besides name and address: at registration, and at check-in. */
export default class EventQuestionsController {
  async index(ctx: HttpContext) {
    const { access, params, locale, view } = ctx
    const event = await findManageable(access, params.id)
    const sections = await Promise.all(
      EVENT_PURPOSES.map(async (purpose) => ({
        purpose,
        questions: await questionRows({ eventId: event.id, purpose }, ctx),
      }))
    )
    return view.render('pages/manage/questions/event', {
      head: await eventHead(access, event, 'settings', locale),
      sections,
      registers: event.registrationPolicy !== 'none',
      kinds: QUESTION_KINDS,
      ready: READY_SETS,
      sets: await setOptions(access, locale),
      owners: await ownerOptions(access, ctx),
    })
  }
}
