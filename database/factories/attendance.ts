import type { DateTime } from 'luxon'
import { accessOf } from '#app/accounts/access'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import type { NewMark } from '#app/attendance/marks'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'
import { clock } from '#app/core/clock'
import { instantOf } from '#app/core/local_time'
import Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import Session from '#app/events/models/session'
import SessionPerson, { type SessionRole } from '#app/events/models/session_person'
import type Person from '#app/people/models/person'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'

/** The morning of the tests' class: a Friday in Niš, 10:00 to 16:30 with its hidden whole-day session. */
export const CLASS_DATE = '2027-03-12'

/** The instant at which the clocks in Niš show a time on that day. */
export function atClass(time: string): DateTime<true> {
  return instantOf(CLASS_DATE, time, 'Europe/Belgrade')
}

export async function firstSession(event: Event): Promise<Session> {
  const days = Day.query().where('event_id', event.id).select('id')
  return Session.query().whereIn('day_id', days).orderBy('starts_at').firstOrFail()
}

/** One more session of a day, in words of its own. */
export async function createSession(
  day: Day,
  [starts, ends]: [string, string],
  title: string,
  kind: Session['kind'] = 'session'
) {
  const session = await Session.create({
    dayId: day.id,
    kind,
    startsLocal: starts,
    endsLocal: ends,
    startsAt: instantOf(day.date, starts, day.zone),
    endsAt: instantOf(day.date, ends, day.zone),
  })
  await session.related('translations').create({ locale: 'en', title })
  return session
}

export async function takesPart(session: Session, person: Person, role: SessionRole = 'trainer') {
  return SessionPerson.create({ sessionId: session.id, personId: person.id, role })
}

/** A class of one day with its trainer Nora, who has an account, and confirmed people of the cast. */
export async function createClass(
  who: CastMember[] = ['maria', 'djordje'],
  attributes: Parameters<typeof createEvent>[0] = {}
) {
  const event = await createEvent({ days: [{ date: CLASS_DATE }], ...attributes })
  const session = await firstSession(event)
  const person = await createPerson('nora')
  await takesPart(session, person)
  const trainer = await createUser(person)
  const access = await accessOf(trainer)
  const registrations = []
  for (const member of who) {
    const { registration } = await createRegistration(event, await createPerson(member))
    registrations.push(registration)
  }
  const recordable = await findRecordable(access, session.id)
  return { event, session, recordable, trainer, access, registrations }
}

let made = 0

/** A tap at a time of the class day. */
export function tap(
  registrationId: number,
  status: AttendanceStatus | null,
  time?: string,
  more: Partial<NewMark> = {}
): NewMark {
  made += 1
  const markedAt = time ? atClass(time) : clock.now()
  return { registrationId, status, markedAt, nonce: `nonce-${made}`, how: 'tap', ...more }
}
