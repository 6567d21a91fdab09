import db from '@adonisjs/lucid/services/db'

const confirmed = (eventId: number) =>
  db
    .from('registrations')
    .where('event_id', eventId)
    .where('status', 'confirmed')
    .whereNotNull('email')

/** How many people get a mail when an event is called off: those who have a place. */
export async function peopleToTell(eventId: number): Promise<number> {
  const row = await confirmed(eventId).count('* as total').first()
  return Number(row.total)
}

/** How many people get a new invitation when these days change: those who have a place on one of them. */
export async function peopleToInviteAnew(eventId: number, dayIds: number[]): Promise<number> {
  const onThese = db.from('registration_days').whereIn('day_id', dayIds)
  const row = await confirmed(eventId)
    .whereIn('id', onThese.select('registration_id'))
    .count('* as total')
    .first()
  return Number(row.total)
}
