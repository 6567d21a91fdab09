import db from '@adonisjs/lucid/services/db'

/** A day as a registration has chosen it. */
export interface ChosenDay {
  day_id: number
  mode: string
}

/** The number of a registration in the line of a day. */
export async function dayPosition(registrationId: number, day: ChosenDay): Promise<number> {
  const line = await lineOfDay(day)
  return line.findIndex(({ id }) => id === registrationId) + 1
}

/** Those who wait for a day, for the event as well or with a place there, the first in line first. */
export function lineOfDay({ day_id: dayId, mode }: ChosenDay) {
  return db
    .from('registration_days')
    .join('registrations', 'registrations.id', 'registration_days.registration_id')
    .where({ day_id: dayId, mode })
    .whereNull('parent_id')
    .where((waiting) =>
      waiting
        .where({ 'registration_days.status': 'waitlisted', 'holds_seat': true })
        .orWhere({ 'registration_days.status': 'chosen', 'registrations.status': 'waitlisted' })
    )
    .orderBy('priority', 'desc')
    .orderByRaw('coalesce(registration_days.queued_at, registrations.queued_at)')
    .orderBy('registrations.id')
    .select('registrations.id')
}
