import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DayState } from '#app/calendar/invitation_plan'
import { clock } from '#app/core/clock'
import { fromSql, toSql } from '#app/core/columns'

/** A registration whose days are asked for. */
export interface Asked {
  id: number
  /** The person's address as it is compared; null where there is none. */
  mailbox: string | null
  eventOff: boolean
}

/**
 * The days of registrations that are not over: chosen, or told before, with what their mailboxes know of them. By
 * registration, in the order they happen.
 */
export async function dayStates(
  client: QueryClientContract,
  asked: Asked[]
): Promise<Map<number, DayState[]>> {
  const ids = asked.map(({ id }) => id)
  const rows = await toldOrChosen(client, ids)
  const known = await knownToMailboxes(
    client,
    asked.flatMap(({ mailbox }) => mailbox ?? []),
    rows.map(({ id }) => id)
  )
  const byDay = Map.groupBy(known, ({ day_id: dayId }) => dayId)
  const byRegistration = Map.groupBy(rows, ({ registration_id: id }) => id)

  const statesOf = ({ id, mailbox, eventOff }: Asked): DayState[] =>
    (byRegistration.get(id) ?? []).map((row) => {
      const others = (byDay.get(row.id) ?? []).filter((each) => each.mailbox === mailbox)
      const rivals = others.filter((each) => each.registration_id !== id)
      return {
        dayId: row.id,
        uid: row.uid,
        sequence: row.sequence,
        wanted: row.choice === 'chosen',
        presence: row.presence ?? (row.mode === 'online' ? 'online' : 'on_site'),
        off: eventOff || row.status !== 'scheduled',
        sent: row.method && {
          method: row.method,
          daySequence: row.day_sequence,
          presence: row.told_presence,
          organizer: row.organizer,
          at: fromSql(row.sent_at),
        },
        lastSequence: others.length > 0 ? Math.max(...others.map((each) => each.sequence)) : null,
        shared: rivals.some((each) => each.method === 'REQUEST' && each.status === 'confirmed'),
      }
    })
  return new Map(asked.map((each) => [each.id, statesOf(each)]))
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
    .join('registrations', 'registrations.id', 'pairs.registration_id')
    .leftJoin('registration_days as chosen', (join) =>
      join
        .on('chosen.day_id', 'pairs.day_id')
        .andOn('chosen.registration_id', 'pairs.registration_id')
    )
    .leftJoin('day_invitations as sent', (join) =>
      join
        .on('sent.day_id', 'pairs.day_id')
        .andOn('sent.registration_id', 'pairs.registration_id')
        .andOn('sent.address_revision', 'registrations.address_revision')
    )
    .where('days.ends_at', '>', toSql(clock.now()))
    .orderBy(['days.starts_at', 'days.id'])
    .select('pairs.registration_id', 'days.id', 'days.uid', 'days.sequence', 'days.status')
    .select('days.mode', 'chosen.status as choice', 'chosen.mode as presence')
    .select('sent.presence as told_presence')
    .select('sent.method', 'sent.day_sequence', 'sent.organizer', 'sent.sent_at')
}

/** What was sent of these days to anybody behind these addresses. Calendars know mailboxes, not people. */
function knownToMailboxes(client: QueryClientContract, mailboxes: string[], dayIds: number[]) {
  return client
    .from('day_invitations')
    .join('registrations', 'registrations.id', 'day_invitations.registration_id')
    .join('people', 'people.id', 'registrations.person_id')
    .whereIn('people.email_normalised', [...new Set(mailboxes)])
    .whereIn('day_invitations.day_id', [...new Set(dayIds)])
    .select('day_invitations.day_id', 'day_invitations.sequence', 'day_invitations.method')
    .select('day_invitations.registration_id', 'registrations.status')
    .select('people.email_normalised as mailbox')
}
