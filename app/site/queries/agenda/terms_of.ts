import { fromSql } from '#app/core/columns'
import { lastingStatus } from '#app/events/lasting_status'
import {
  companionTerms,
  waitingListTerms,
  type RegistrationTerms,
} from '#app/registrations/queries/registration_terms'
import type { AgendaRows } from '#app/site/queries/agenda/agenda_rows'

const orNull = (value: string | Date | null) => (value === null ? null : fromSql(value))

/** The terms of registration from rows that are at hand, as `registrationTerms` reads them for one event. */
export function termsOf(
  event: AgendaRows['events'][number],
  days: AgendaRows['days']
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
