import type { Access } from '#app/accounts/access'
import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { eventSummary } from '#app/events/queries/event_summary'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import { dayLines } from '#app/registrations/manage/day_lines'
import { placesPanel } from '#app/registrations/manage/places_panel'
import { offerRows, WAITING_PAGE, waitingRows } from '#app/registrations/manage/waiting_rows'
import { registrationTerms } from '#app/registrations/queries/registration_terms'
import { mayOffer } from '#app/registrations/registration_state'

/** The waiting list of an event as its organisers work through it. */
export async function waitingPage(access: Access, event: Event, asked: unknown, locale: Locale) {
  const page = rowId(asked) ?? 1
  const summary = (await eventSummary(event.id, locale))!
  const { rows, total } = await waitingRows(summary, page, locale)
  const terms = await registrationTerms(event.id)
  const { byHand, offerHours, inOfficeHours, skipsGroups, closesAt } = terms.waitingList
  const href = (number: number) => `/manage/events/${event.id}/waiting-list?page=${number}`
  return {
    head: await eventHead(access, event, 'registrations', locale),
    rows,
    total,
    page,
    offers: await offerRows(summary, locale),
    days: await dayLines(summary, locale),
    previous: page > 1 ? href(page - 1) : null,
    next: page * WAITING_PAGE < total ? href(page + 1) : null,
    isOpen: mayOffer(terms, clock.now()),
    rules: {
      byHand,
      hours: offerHours,
      inOfficeHours,
      groups: terms.companions.most === 0 ? null : skipsGroups ? 'groupsPass' : 'groupsWait',
      closes: closesAt && momentAtHome(closesAt, summary, locale),
    },
    panel: await placesPanel(event.id, locale),
  }
}
