import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import Event from '#app/events/models/event'
import EventSlug from '#app/events/models/event_slug'

/** Events that were made known, whoever may see them: published once, and no longer under embargo. */
export function knownEvents() {
  return Event.query()
    .whereNot('events.status', 'draft')
    .whereNotNull('events.published_at')
    .where((free) =>
      free
        .whereNull('events.embargo_until')
        .orWhere('events.embargo_until', '<=', toSql(clock.now()))
    )
}

/** Events that strangers may open when they know the address: known, and not for members or partners only. */
export function openEvents() {
  return knownEvents().whereIn('events.visibility', ['public', 'unlisted'])
}

/** Public events, those put away included: what a project's timeline, feeds and the sitemap hold. */
export function publicEvents() {
  return openEvents().where('events.visibility', 'public')
}

/** Events that stand in lists. */
export function listedEvents() {
  return publicEvents().whereNot('events.status', 'archived')
}

/** The event of a public address; with `movedTo`, its slug today, when the address is an old one. Null when there is none for strangers. */
export function findPublicEvent(slug: string) {
  return findBySlug(openEvents, slug)
}

/** The event of this address among some, by its slug of today or of old. */
export async function findBySlug(
  among: typeof openEvents,
  slug: string
): Promise<{ event: Event; movedTo: string | null } | null> {
  const event = await among().where('events.slug', slug).first()
  if (event) return { event, movedTo: null }
  const moved = await among()
    .whereIn('events.id', EventSlug.query().where('slug', slug).select('event_id'))
    .first()
  return moved && { event: moved, movedTo: moved.slug }
}
