import type { DateTime } from 'luxon'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { fromSql, toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { recordRegistration } from '#app/registrations/actions/record_registration'
import type { Hold } from '#app/registrations/hold'
import { ACTIVE_STATUSES } from '#app/registrations/models/registration'
import { sessionLine } from '#app/registrations/queries/session_line'
import {
  seatSessions,
  type SessionPlace,
  type SessionQuota,
} from '#app/registrations/session_seats'

interface Row extends SessionPlace {
  registrationStatus: string
  /** It was asked for before: whoever gets it now did not expect it. */
  isOld: boolean
}

/** Lets the places at sessions follow what became of the event's seats. Costs nothing where no session has a limit. */
export async function settleSessions({ trx, terms, sessions: all, since }: Hold) {
  if (all.length === 0) return
  const sessions = await takingPlace(trx, all)
  const now = clock.now()
  const { eventId } = terms
  const places = await placesAt(
    trx,
    sessions.map((quota) => quota.session_id),
    since
  )
  const { changes, counts } = seatSessions(sessions, places, terms.waitingList.skipsGroups)
  for (const { place, to } of changes) {
    await trx
      .from('session_places')
      .where('id', place.id)
      .update({ status: to, ...(to === 'waitlisted' ? { queued_at: toSql(now) } : {}) })
    const { registrationId: id, registrationStatus, isOld } = place as Row
    if (to === 'confirmed' && isOld && registrationStatus === 'confirmed') {
      await recordRegistration(trx, 'registration.session_seated', { id, eventId }, SYSTEM)
    }
  }
  for (const { quota, taken, waiting } of counts) {
    await trx
      .knexClient('quotas')
      .where('id', quota.id)
      .update({ taken, waiting })
      .increment('revision', 1)
  }
}

/** Places at a session that was called off stay as they were, so that they are there again should it take place after all. */
async function takingPlace(trx: Trx, quotas: SessionQuota[]): Promise<SessionQuota[]> {
  const rows: { id: number }[] = await trx
    .from('sessions')
    .whereIn(
      'id',
      quotas.map((quota) => quota.session_id)
    )
    .whereNotNull('cancelled_at')
    .select('id')
  const off = new Set(rows.map(({ id }) => id))
  return quotas.filter((quota) => !off.has(quota.session_id))
}

/** Those who sit and those who wait, in the order in which they joined. */
async function placesAt(trx: Trx, sessionIds: number[], since: DateTime): Promise<Row[]> {
  const rows = await sessionLine(trx)
    .whereIn('session_places.session_id', sessionIds)
    .whereIn('session_places.status', ['confirmed', 'waitlisted'])
    .select('session_places.id', 'session_id')
    .select('session_places.registration_id', 'registrations.holds_seat')
    .select('registrations.parent_id')
    .select('session_places.status', 'session_places.queued_at', 'registrations.status as standing')
    .select('registration_days.status as day')
  return rows.map((row) => ({
    id: row.id,
    sessionId: row.session_id,
    registrationId: row.registration_id,
    groupId: row.parent_id ?? row.registration_id,
    status: row.status,
    holdsSeat: Boolean(row.holds_seat) && row.day !== 'waitlisted',
    ended: !(ACTIVE_STATUSES as readonly string[]).includes(row.standing),
    registrationStatus: row.standing,
    isOld: fromSql(row.queued_at) < since,
  }))
}
