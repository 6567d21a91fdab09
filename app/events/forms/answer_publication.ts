import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#app/core/clock'
import { unreachable } from '#app/core/result'
import { isUnderEmbargo } from '#app/events/embargo'
import type { publishEvent } from '#app/events/actions/publish_event'
import type Event from '#app/events/models/event'

/** What publishing an event answers, on its first page. */
export async function answerPublication(
  { response, session, i18n }: HttpContext,
  event: Event,
  result: Awaited<ReturnType<typeof publishEvent>>
) {
  response.redirect().toPath(`/manage/events/${event.id}`)
  if (result.ok) {
    await event.refresh()
    const key = isUnderEmbargo(event, clock.now()) ? 'publication.doneLater' : 'events.publish.done'
    return session.flash('success', i18n.t(key))
  }
  switch (result.reason) {
    case 'incomplete':
      return session.flash('warning', i18n.t('events.publish.incomplete'))
    case 'already_published':
      return session.flash('notice', i18n.t('events.publish.already'))
    case 'closed':
    case 'stale':
      return session.flash('error', i18n.t('events.closed'))
    default:
      return unreachable(result)
  }
}
