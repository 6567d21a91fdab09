import { errors, type HttpContext } from '@adonisjs/core/http'
import { answerCalendar } from '#app/calendar/feed_answer'
import { feedLanguage } from '#app/calendar/feed_request'
import { download } from '#app/calendar/ical/download'
import { daysInFeed } from '#app/calendar/queries/days_in_feed'
import { findPublicEvent } from '#app/events/queries/public_events'
import { feedRevision } from '#app/calendar/queries/feed_revision'
import { clock } from '#app/core/clock'

const EVERYTHING = { types: [], topics: [], languages: [] }

export default class EventDownloadsController {
  /** All days of an event as a file. An old address leads to the new one; an event without days has no file. */
  async show(ctx: HttpContext) {
    const found = await findPublicEvent(ctx.params.slug)
    if (!found) throw notFound(ctx)
    if (found.movedTo) {
      return ctx.response.redirect().status(301).withQs().toPath(`/events/${found.movedTo}.ics`)
    }
    const { event } = found
    const now = clock.now()
    const scope = { of: 'event' as const, id: event.id }
    const i18n = feedLanguage(ctx)
    const days = await daysInFeed(scope, EVERYTHING, i18n, now)
    if (days.length === 0) throw notFound(ctx)

    return answerCalendar(ctx, {
      revision: await feedRevision(scope, EVERYTHING, now),
      disposition: `attachment; filename="${event.slug}.ics"`,
      caching: 'public, max-age=300',
      bytes: async () => download(days),
    })
  }
}

function notFound({ request }: HttpContext) {
  return new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
}
