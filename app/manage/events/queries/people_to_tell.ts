import db from '@adonisjs/lucid/services/db'
import { TRUE_WHILE } from '#app/registrations/mails/letter_kinds'
import type { RegistrationStatus } from '#app/registrations/models/registration'

const reachable = (eventId: number, statuses: RegistrationStatus[]) =>
  db
    .from('registrations')
    .where('event_id', eventId)
    .whereIn('status', statuses)
    .whereNotNull('email')

/** How many people get a mail when an event is called off: those who have a place, and those who hope for one. */
export async function peopleToTell(eventId: number): Promise<number> {
  const statuses: RegistrationStatus[] = ['confirmed', ...TRUE_WHILE.event_cancelled]
  const row = await reachable(eventId, statuses).count('* as total').first()
  return Number(row.total)
}

/** How many people get a new invitation when these days change: those who have a place on one of them. */
export async function peopleToInviteAnew(eventId: number, dayIds: number[]): Promise<number> {
  const onThese = db.from('registration_days').whereIn('day_id', dayIds)
  const row = await reachable(eventId, ['confirmed'])
    .whereIn('id', onThese.select('registration_id'))
    .count('* as total')
    .first()
  return Number(row.total)
}
