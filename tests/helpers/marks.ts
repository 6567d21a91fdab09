import db from '@adonisjs/lucid/services/db'
import type Event from '#app/events/models/event'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'

/** Jelena comes to an event and was marked at one of its sessions. */
export async function markPresent(event: Event, sessionId: number) {
  const { registration } = await createRegistration(event, await createPerson('jelena'))
  await db.table('attendance_marks').insert({
    session_id: sessionId,
    registration_id: registration.id,
    status: 'present',
    marked_at: '2027-03-12 10:00:00.000',
    received_at: '2027-03-12 10:00:00.000',
    nonce: 'one',
    how: 'tap',
  })
}
