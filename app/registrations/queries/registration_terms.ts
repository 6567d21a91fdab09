import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
import { lastingStatus } from '#app/events/lasting_status'
import type { DayStatus, Mode } from '#app/events/models/day'
import type { EventStatus, RegistrationPolicy } from '#app/events/models/event'

interface OpenDay {
  id: number
  zone: string
  mode: Mode
  status: DayStatus
  startsAt: DateTime
  endsAt: DateTime
}

/** How free seats go to those who wait. */
interface WaitingListTerms {
  byHand: boolean
  /** For how long a place is offered. */
  offerHours: number
  inOfficeHours: boolean
  /** A group too large for the free seats lets those behind it pass. */
  skipsGroups: boolean
  closesAt: DateTime | null
}

/** What decides whether and how one can register for an event. */
export interface RegistrationTerms {
  eventId: number
  status: EventStatus
  policy: RegistrationPolicy
  opensAt: DateTime | null
  closesAt: DateTime | null
  changeUntil: DateTime | null
  cancelUntil: DateTime | null
  confirmEmail: boolean
  chooseDays: boolean
  approveChanges: boolean
  /** Whom people may bring along: at most so many, and whether each needs a seat. */
  companions: { most: number; needSeats: boolean }
  waitingList: WaitingListTerms
  days: OpenDay[]
}

/** The columns of an event that say how free seats go to those who wait. */
function waitingListTerms(event: Record<string, any>): WaitingListTerms {
  return {
    byHand: Boolean(event.offers_by_hand),
    offerHours: event.offer_hours,
    inOfficeHours: Boolean(event.offer_office_hours),
    skipsGroups: Boolean(event.offers_skip_groups),
    closesAt: orNull(event.waiting_closes_at),
  }
}

/** The columns of an event that say whom people may bring along. */
function companionTerms(event: Record<string, any>): RegistrationTerms['companions'] {
  return { most: event.most_companions, needSeats: Boolean(event.companions_need_seats) }
}

const orNull = (value: string | Date | null) => (value === null ? null : fromSql(value))

/**
 * The terms of an event, days in the order they happen. Inside a transaction nobody changes the event until its end:
 * whoever edits an event takes the event before its limits, and so does this.
 */
export async function registrationTerms(
  eventId: number,
  client: QueryClientContract = db.connection()
): Promise<RegistrationTerms> {
  const event = await client
    .from('events')
    .where('id', eventId)
    .select('status', 'registration_policy', 'registration_opens_at', 'registration_closes_at')
    .select('cancelled_at')
    .select('offers_by_hand', 'offer_hours', 'offer_office_hours', 'waiting_closes_at')
    .select('offers_skip_groups', 'most_companions', 'companions_need_seats')
    .select('change_until', 'cancel_until', 'confirm_email', 'choose_days', 'approve_changes')
    .if(client.isTransaction, (query) => query.forShare())
    .firstOrFail()
  const days = await client
    .from('days')
    .where('event_id', eventId)
    .orderBy([{ column: 'starts_at' }, { column: 'id' }])
    .select('id', 'zone', 'mode', 'status', 'starts_at', 'ends_at')
  return termsOf({ ...event, id: eventId }, days)
}

/** The terms of an event from its row and those of its days, in the order they happen. */
export function termsOf(
  event: Record<string, any>,
  days: Record<string, any>[]
): RegistrationTerms {
  return {
    eventId: event.id,
    status: lastingStatus({ status: event.status, cancelledAt: event.cancelled_at }),
    policy: event.registration_policy,
    opensAt: orNull(event.registration_opens_at),
    closesAt: orNull(event.registration_closes_at),
    changeUntil: orNull(event.change_until),
    cancelUntil: orNull(event.cancel_until),
    confirmEmail: Boolean(event.confirm_email),
    chooseDays: Boolean(event.choose_days),
    approveChanges: Boolean(event.approve_changes),
    companions: companionTerms(event),
    waitingList: waitingListTerms(event),
    days: days.map((day) => ({
      id: day.id,
      zone: day.zone,
      mode: day.mode,
      status: day.status,
      startsAt: fromSql(day.starts_at),
      endsAt: fromSql(day.ends_at),
    })),
  }
}
