import type { Access } from '#app/accounts/access'
import EventOrganiser from '#app/events/models/event_organiser'
import { knownEvents } from '#app/events/queries/public_events'
import { networksOf } from '#app/organisations/queries/active_memberships'

/**
 * Events that are not for everybody but for this person: those for members of a network they belong to, oneself or
 * through an organisation they organise for, and those of the organisations they organise for.
 */
export function myEvents({ personId, organiserOf }: Access) {
  const ofNetworks = EventOrganiser.query()
    .whereIn('organisation_id', networksOf(personId, organiserOf))
    .select('event_id')
  const ofOwn = EventOrganiser.query().whereIn('organisation_id', organiserOf).select('event_id')
  return knownEvents()
    .whereIn('events.visibility', ['members', 'internal'])
    .where((mine) =>
      mine
        .where((forMembers) =>
          forMembers.where('events.visibility', 'members').whereIn('events.id', ofNetworks)
        )
        .orWhereIn('events.id', ofOwn)
    )
}
