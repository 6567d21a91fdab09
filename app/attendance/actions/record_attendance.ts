import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { MarkAnswer, NewMark, Refusal } from '#app/attendance/marks'
import { holdSession, lockedBookings, type Booking } from '#app/attendance/queries/bookings'
import type { RecordableSession } from '#app/attendance/queries/recordable_sessions'
import type { Standing } from '#app/attendance/standing'
import { addMarks, keepStandings, knownNonces, standingsByMarks } from '#app/attendance/standings'

/**
 * Records marks at a session and answers each, in order. A tap, a form, a scanned code and a batch that waited
 * for the network are the same: marks are only ever added, the latest made stands, a known nonce adds nothing.
 */
export function recordAttendance(session: RecordableSession, marks: NewMark[], actor: Actor) {
  return transaction((trx) => recordMarks(trx, session, marks, actor))
}

/** The same inside the transaction of a verb that marks people on its way. */
export async function recordMarks(
  trx: Trx,
  session: RecordableSession,
  marks: NewMark[],
  actor: Actor
): Promise<MarkAnswer[]> {
  const { isCancelled } = await holdSession(trx, session.id)
  const bookings = await lockedBookings(trx, peopleOf(marks), session.dayId)
  const known = await knownNonces(trx, marks)
  const before = await standingsByMarks(trx, session, peopleOf(marks))
  const refusals = new Map<NewMark, Refusal>()
  for (const mark of marks) {
    const standing = before.get(mark.registrationId) ?? null
    const isKnown = known.has(mark.nonce)
    const calledOff = isCancelled && !isKnown ? { outcome: 'session_cancelled' as const } : null
    const refusal =
      calledOff ??
      refusalOf(bookings.get(mark.registrationId), session) ??
      (isKnown ? null : changedMeanwhile(mark, standing, actor))
    if (refusal) refusals.set(mark, refusal)
  }
  const fresh = marks.filter(
    (mark) => !refusals.has(mark) && !known.has(mark.nonce) && known.add(mark.nonce)
  )
  const after = await addAndTell(trx, session, fresh, actor)

  return marks.map((mark) => {
    const { registrationId, nonce } = mark
    const outcome = fresh.includes(mark) ? ('recorded' as const) : ('repeated' as const)
    const standing = (after.has(registrationId) ? after : before).get(registrationId) ?? null
    return { registrationId, nonce, ...(refusals.get(mark) ?? { outcome, standing }) }
  })
}

async function addAndTell(
  trx: Trx,
  session: RecordableSession,
  marks: NewMark[],
  actor: Actor
): Promise<Map<number, Standing | null>> {
  if (marks.length === 0) return new Map()
  const registrationIds = peopleOf(marks)
  await addMarks(trx, session.id, marks, actor)
  const standings = await standingsByMarks(trx, session, registrationIds)
  await keepStandings(trx, session.id, standings)
  await record(
    trx,
    'attendance.marked',
    { sessionId: session.id, registrationIds },
    {
      actor,
      subject: { type: 'session', id: session.id },
      eventId: session.eventId,
      details: { people: registrationIds.length },
    }
  )
  return standings
}

/** Sorted, since rows are locked in the order of their ids. */
function peopleOf(marks: NewMark[]): number[] {
  return [...new Set(marks.map(({ registrationId }) => registrationId))].sort((a, b) => a - b)
}

function refusalOf(booking: Booking | undefined, session: RecordableSession): Refusal | null {
  if (!booking) return { outcome: 'unknown' }
  if (booking.eventId !== session.eventId) return { outcome: 'wrong_event' }
  if (booking.status !== 'confirmed') {
    return { outcome: 'not_confirmed', registrationStatus: booking.status }
  }
  if (booking.forDay) return null
  return { outcome: booking.waitsForDay ? 'waits_for_day' : 'wrong_day' }
}

/** A form that was opened long ago does not undo what somebody else has marked since. */
function changedMeanwhile(mark: NewMark, standing: Standing | null, actor: Actor): Refusal | null {
  const now = standing?.status ?? null
  if (mark.shown === undefined || now === mark.shown || now === mark.status) return null
  return standing?.by === actor.userId ? null : { outcome: 'changed_meanwhile', standing }
}
