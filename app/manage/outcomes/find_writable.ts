import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { findManageable } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'

/** The event of an address, for writing down what came of it. @throws 404 and 403 as the event itself does. */
export function findWritable({ access, params }: HttpContext): Promise<Event> {
  return findManageable(access, params.id)
}

/** Back to what came of the event, with what happened. */
export function backToOutcomes(
  { response, session, i18n }: HttpContext,
  { id }: Pick<Event, 'id'>,
  kind: 'success' | 'error' | 'notice',
  message: string
) {
  session.flash(kind, i18n.t(`outcomes.${message}`))
  return response.redirect().toPath(`/manage/events/${id}/outcomes`)
}

export function notThere(what: string): never {
  throw new Exception(`no such ${what}`, { status: 404 })
}
