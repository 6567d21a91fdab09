import type { Access } from '#app/accounts/access'
import Event from '#app/events/models/event'
import EventOrganiser from '#app/events/models/event_organiser'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { enoughFor, type Part } from '#app/events/rights'
import Project from '#app/programmes/models/project'

/** The events a user is an organiser of, whatever the lead lets them edit; an admin of all. */
export function organisedEvents(access: Access) {
  const events = Event.query()
  if (access.admin) return events
  return events.whereIn(
    'events.id',
    EventOrganiser.query().whereIn('organisation_id', access.organiserOf).select('event_id')
  )
}

/** Those of them of which a user may edit a part: all of it, unless told. */
export function writableEvents(access: Access, part: Part = 'all') {
  const events = Event.query()
  if (access.admin) return events
  const allowed = EventOrganiser.query()
    .whereIn('organisation_id', access.organiserOf)
    .where((either) => either.where('lead', true).orWhereIn('may_edit', enoughFor(part)))
  return events.whereIn('events.id', allowed.select('event_id'))
}

/**
 * The events a user opens in `/manage`: those they organise and, read only, what the projects and programmes
 * they watch have made known. Another's draft is nobody's business.
 */
export function readableEvents(access: Access) {
  if (access.admin) return Event.query()
  const watchedProjects = Project.query()
    .whereIn('id', access.projects)
    .orWhereIn('programme_id', access.programmes)
  return Event.query().where((readable) =>
    readable
      .whereIn('events.id', organisedEvents(access).select('events.id'))
      .orWhere((watched) =>
        watched
          .whereNotNull('events.published_at')
          .whereIn('events.project_id', watchedProjects.select('id'))
      )
  )
}

/** The events whose page a user sees before the public does: those they open, and those they are asked to organise. */
export function previewableEvents(access: Access) {
  const invited = OrganiserInvitation.query()
    .where('status', 'open')
    .whereIn('organisation_id', access.organiserOf)
  return Event.query().where((either) =>
    either
      .whereIn('events.id', readableEvents(access).select('events.id'))
      .orWhereIn('events.id', invited.select('event_id'))
  )
}
