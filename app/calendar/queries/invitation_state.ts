import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { InvitationState } from '#app/calendar/invitation_plan'
import { dayStates } from '#app/calendar/queries/day_states'
import { clock } from '#app/core/clock'
import { fromSql, toSql } from '#app/core/columns'
import { normaliseAddress } from '#app/people/email_address'
import { confirmationKey } from '#app/registrations/confirmation_key'

/** A feed that was fetched within this many days is one that a calendar still reads. */
const FEED_IN_USE_DAYS = 14

/** How a registration stands and what of it was told, read by one client so that it can be read under a lock. */
export async function invitationState(
  client: QueryClientContract,
  registrationId: number
): Promise<InvitationState> {
  const states = await invitationStates(client, [registrationId])
  return states.get(registrationId)!
}

/** The same for several registrations, by their ids. */
export async function invitationStates(
  client: QueryClientContract,
  registrationIds: number[]
): Promise<Map<number, InvitationState>> {
  const registrations = await client
    .from('registrations')
    .join('events', 'events.id', 'registrations.event_id')
    .whereIn('registrations.id', registrationIds)
    .select('registrations.id', 'registrations.status', 'registrations.event_id')
    .select('registrations.address_revision')
    .select('registrations.person_id', 'registrations.email')
    .select('events.status as event_status')
  const asked = registrations.map(({ id, email, event_status: status }) => {
    return { id, mailbox: email && normaliseAddress(email), eventOff: status === 'cancelled' }
  })
  const days = await dayStates(client, asked)
  const lastEnds = await endsOf(
    client,
    registrations.map((row) => row.event_id)
  )
  const told = await toldOf(client, registrations.map(toldKey))
  const reading = await readersOfFeeds(
    client,
    registrations.map((row) => row.person_id)
  )

  const state = (row: (typeof registrations)[number]): InvitationState => {
    const end = lastEnds.get(row.event_id)
    const undecided = isLookedAtAgain(row, told)
    return {
      confirmed: (row.status === 'confirmed' || undecided) && row.event_status !== 'draft',
      undecided,
      eventOff: row.event_status === 'cancelled',
      over: end !== undefined && fromSql(end) <= clock.now(),
      told: told.has(toldKey(row)),
      takesFeed: reading.has(row.person_id),
      days: days.get(row.id)!,
    }
  }
  return new Map(registrations.map((row) => [row.id, state(row)]))
}

/** Whoever had a place and changed something keeps what was told, while the organiser looks at the change. */
function isLookedAtAgain(
  row: { id: number; status: string; address_revision: number },
  told: Set<string>
): boolean {
  return row.status === 'pending' && told.has(toldKey(row))
}

function toldKey(row: { id: number; address_revision: number }): string {
  return confirmationKey({ id: row.id, addressRevision: row.address_revision })
}

/** When the last day of each event ends. */
async function endsOf(client: QueryClientContract, eventIds: number[]) {
  const rows = await client
    .from('days')
    .whereIn('event_id', [...new Set(eventIds)])
    .groupBy('event_id')
    .select('event_id')
    .max('ends_at as ends_at')
  return new Map<number, string | Date>(rows.map((row) => [row.event_id, row.ends_at]))
}

async function toldOf(client: QueryClientContract, keys: string[]) {
  const rows = await client.from('messages').whereIn('dedup_key', keys).select('dedup_key')
  return new Set<string>(rows.map((row) => row.dedup_key))
}

async function readersOfFeeds(client: QueryClientContract, personIds: number[]) {
  const rows = await client
    .from('feeds')
    .whereIn('person_id', [...new Set(personIds)])
    .whereNull('revoked_at')
    .where('fetched_at', '>', toSql(clock.now().minus({ days: FEED_IN_USE_DAYS })))
    .select('person_id')
  return new Set<number>(rows.map((row) => row.person_id))
}
