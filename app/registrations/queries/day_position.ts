import db from '@adonisjs/lucid/services/db'
import type { Choice } from '#app/registrations/places'

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
  return waitingOn([dayId], mode)
    .whereNull('parent_id')
    .orderBy('priority', 'desc')
    .orderByRaw('coalesce(registration_days.queued_at, registrations.queued_at)')
    .orderBy('registrations.id')
    .select('registrations.id')
}

/** How many people, with those who are brought along, wait for what somebody has who comes on these days. */
export async function peopleWaitingOn(days: Choice[]): Promise<number> {
  const presence = days.some((day) => day.presence === 'on_site') ? 'on_site' : 'online'
  const dayIds = days.filter((day) => day.presence === presence).map(({ dayId }) => dayId)
  const [{ people }] = await waitingOn(dayIds, presence)
    .where('needs_seat', true)
    .countDistinct('registrations.id as people')
  return Number(people)
}

function waitingOn(dayIds: number[], mode: string) {
  return db
    .from('registration_days')
    .join('registrations', 'registrations.id', 'registration_days.registration_id')
    .whereIn('day_id', dayIds)
    .where('mode', mode)
    .where((waiting) =>
      waiting
        .where({ 'registration_days.status': 'waitlisted', 'holds_seat': true })
        .orWhere({ 'registration_days.status': 'chosen', 'registrations.status': 'waitlisted' })
    )
}
