import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DayState } from '#app/calendar/invitation_plan'
import { clock } from '#app/core/clock'
import { fromSql, toSql } from '#app/core/columns'

interface Asked {
  registrationId: number
  /** The person's address as it is compared. */
  mailbox: string
  eventOff: boolean
}

/** The days of a registration that are not over: chosen, or told before, with what their mailbox knows of them. */
export async function dayStates(client: QueryClientContract, asked: Asked): Promise<DayState[]> {
  const { registrationId, mailbox, eventOff } = asked
  const rows = await client
    .from('days')
    .leftJoin('registration_days as chosen', (join) =>
      join.on('chosen.day_id', 'days.id').andOnVal('chosen.registration_id', registrationId)
    )
    .leftJoin('day_invitations as sent', (join) =>
      join.on('sent.day_id', 'days.id').andOnVal('sent.registration_id', registrationId)
    )
    .where('days.ends_at', '>', toSql(clock.now()))
    .where((known) => known.whereNotNull('chosen.id').orWhereNotNull('sent.id'))
    .orderBy(['days.starts_at', 'days.id'])
    .select('days.id', 'days.uid', 'days.sequence', 'days.status', 'chosen.status as choice')
    .select('days.mode', 'chosen.mode as presence', 'sent.presence as told_presence')
    .select('sent.method', 'sent.day_sequence', 'sent.organizer', 'sent.sent_at')
  const known = await knownToMailbox(
    client,
    mailbox,
    rows.map(({ id }) => id)
  )

  return rows.map((row) => {
    const others = known.filter((each) => each.day_id === row.id)
    const rivals = others.filter((each) => each.registration_id !== registrationId)
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
}

/** What was sent of these days to anybody behind one address. Calendars know mailboxes, not people. */
async function knownToMailbox(client: QueryClientContract, mailbox: string, dayIds: number[]) {
  return client
    .from('day_invitations')
    .join('registrations', 'registrations.id', 'day_invitations.registration_id')
    .join('people', 'people.id', 'registrations.person_id')
    .where('people.email_normalised', mailbox)
    .whereIn('day_invitations.day_id', dayIds)
    .select('day_invitations.day_id', 'day_invitations.sequence', 'day_invitations.method')
    .select('day_invitations.registration_id', 'registrations.status')
}
