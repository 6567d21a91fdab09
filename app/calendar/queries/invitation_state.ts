import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { InvitationState } from '#app/calendar/invitation_plan'
import { dayStates } from '#app/calendar/queries/day_states'
import { clock } from '#app/core/clock'
import { fromSql, toSql } from '#app/core/columns'
import { confirmationKey } from '#app/registrations/confirmation_key'

/** A feed that was fetched within this many days is one that a calendar still reads. */
const FEED_IN_USE_DAYS = 14

/** How a registration stands and what of it was told, read by one client so that it can be read under a lock. */
export async function invitationState(
  client: QueryClientContract,
  registrationId: number
): Promise<InvitationState> {
  const registration = await client
    .from('registrations')
    .join('events', 'events.id', 'registrations.event_id')
    .join('people', 'people.id', 'registrations.person_id')
    .where('registrations.id', registrationId)
    .select('registrations.status', 'registrations.event_id', 'registrations.person_id')
    .select('events.status as event_status', 'people.email_normalised as mailbox')
    .firstOrFail()
  const eventOff = registration.event_status === 'cancelled'
  const last = await client
    .from('days')
    .where('event_id', registration.event_id)
    .orderBy('ends_at', 'desc')
    .first()
  const days = await dayStates(client, { registrationId, mailbox: registration.mailbox, eventOff })
  const told = await client.from('messages').where('dedup_key', confirmationKey(registrationId))
  const feeds = await client
    .from('feeds')
    .where('person_id', registration.person_id)
    .whereNull('revoked_at')
    .where('fetched_at', '>', toSql(clock.now().minus({ days: FEED_IN_USE_DAYS })))

  return {
    confirmed: registration.status === 'confirmed',
    eventOff,
    over: last !== null && fromSql(last.ends_at) <= clock.now(),
    told: told.length > 0,
    takesFeed: feeds.length > 0,
    days,
  }
}
