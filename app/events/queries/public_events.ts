import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import Event from '#app/events/models/event'
import EventSlug from '#app/events/models/event_slug'

/** Events that strangers may open when they know the address: published once, no longer under embargo, and not for members or partners only. */
export function openEvents() {
  return Event.query()
    .whereNot('events.status', 'draft')
    .whereNotNull('events.published_at')
    .whereIn('events.visibility', ['public', 'unlisted'])
    .where((free) =>
      free
        .whereNull('events.embargo_until')
        .orWhere('events.embargo_until', '<=', toSql(clock.now()))
    )
}

/** Events that stand in lists, feeds and the sitemap. */
export function listedEvents() {
  return openEvents().where('events.visibility', 'public')
}

/** The event of a public address; with `movedTo`, its slug today, when the address is an old one. Null when there is none for strangers. */
export async function findPublicEvent(
  slug: string
): Promise<{ event: Event; movedTo: string | null } | null> {
  const event = await openEvents().where('events.slug', slug).first()
  if (event) return { event, movedTo: null }
  const moved = await openEvents()
    .whereIn('events.id', EventSlug.query().where('slug', slug).select('event_id'))
    .first()
  return moved && { event: moved, movedTo: moved.slug }
}
