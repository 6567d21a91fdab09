import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DayState } from '#app/calendar/invitation_plan'
import { clock } from '#app/core/clock'
import { fromSql, toSql } from '#app/core/columns'

/** A registration whose days are asked for. */
export interface Asked {
  id: number
  /** The address whose calendar it is about, as it is compared; null where there is none. */
  mailbox: string | null
  eventOff: boolean
}

/**
 * The days of registrations that are not over: chosen, or told before, with what these mailboxes know of them. By
 * registration, in the order they happen.
 */
export async function dayStates(
  client: QueryClientContract,
  asked: Asked[]
): Promise<Map<number, DayState[]>> {
  const ids = asked.map(({ id }) => id)
  const rows = await toldOrChosen(client, ids)
  const told = await toldOf(
    client,
    rows.map(({ id }) => id),
    { ids, mailboxes: asked.flatMap(({ mailbox }) => mailbox ?? []) }
  )
  const byDay = Map.groupBy(told, ({ day_id: dayId }) => dayId)
  const byRegistration = Map.groupBy(rows, ({ registration_id: id }) => id)

  const statesOf = ({ id, mailbox, eventOff }: Asked): DayState[] =>
    (byRegistration.get(id) ?? []).map((row) => {
      const known = byDay.get(row.id) ?? []
      const own = known.filter((each) => each.registration_id === id)
      const rivals = known.filter((each) => each.registration_id !== id && each.mailbox === mailbox)
      const sequences = [...own, ...rivals].map((each) => each.sequence)
      return {
        dayId: row.id,
        uid: row.uid,
        sequence: row.sequence,
        wanted: row.choice === 'chosen',
        presence: row.presence ?? (row.mode === 'online' ? 'online' : 'on_site'),
        off: eventOff || row.status !== 'scheduled',
        sent: sentIn(own.find((each) => each.mailbox === mailbox)),
        lastSequence: sequences.length > 0 ? Math.max(...sequences) : null,
        shared: rivals.some((each) => each.method === 'REQUEST' && each.status === 'confirmed'),
      }
    })
  return new Map(asked.map((each) => [each.id, statesOf(each)]))
}

function sentIn(row?: Record<string, any>): DayState['sent'] {
  if (!row) return null
  return {
    method: row.method,
    daySequence: row.day_sequence,
    presence: row.presence,
    organizer: row.organizer,
    at: fromSql(row.sent_at),
  }
}

/** One row for each registration and day that it chose or was told of. */
function toldOrChosen(client: QueryClientContract, ids: number[]) {
  const pairs = client
    .from('registration_days')
    .whereIn('registration_id', ids)
    .select('registration_id', 'day_id')
    .union((told) =>
      told
        .from('day_invitations')
        .whereIn('registration_id', ids)
        .select('registration_id', 'day_id')
    )
  return client
    .from(pairs.as('pairs'))
    .join('days', 'days.id', 'pairs.day_id')
    .leftJoin('registration_days as chosen', (join) =>
      join
        .on('chosen.day_id', 'pairs.day_id')
        .andOn('chosen.registration_id', 'pairs.registration_id')
    )
    .where('days.ends_at', '>', toSql(clock.now()))
    .orderBy(['days.starts_at', 'days.id'])
    .select('pairs.registration_id', 'days.id', 'days.uid', 'days.sequence', 'days.status')
    .select('days.mode', 'chosen.status as choice', 'chosen.mode as presence')
}

/**
 * What was sent of these days to anybody behind these addresses, and what the registrations themselves sent to others:
 * whoever has both mailboxes in one calendar needs numbers that go on.
 */
function toldOf(
  client: QueryClientContract,
  dayIds: number[],
  { ids, mailboxes }: { ids: number[]; mailboxes: string[] }
) {
  return client
    .from('day_invitations')
    .join('registrations', 'registrations.id', 'day_invitations.registration_id')
    .whereIn('day_invitations.day_id', [...new Set(dayIds)])
    .where((query) =>
      query
        .whereIn('day_invitations.mailbox', [...new Set(mailboxes)])
        .orWhereIn('day_invitations.registration_id', ids)
    )
    .select('day_invitations.day_id', 'day_invitations.sequence', 'day_invitations.day_sequence')
    .select('day_invitations.method', 'day_invitations.presence', 'day_invitations.organizer')
    .select('day_invitations.sent_at', 'day_invitations.mailbox', 'registrations.status')
    .select('day_invitations.registration_id')
}
