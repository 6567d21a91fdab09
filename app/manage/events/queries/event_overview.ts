import type { I18n } from '@adonisjs/i18n'
import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import { agendas, type DayAgenda } from '#app/events/queries/agenda/agendas'
import { eventZone } from '#app/events/queries/event_zone'
import { publicationPage } from '#app/events/queries/publication_page'
import type Event from '#app/events/models/event'
import { talliesOf } from '#app/events/translations/queries/event_tallies'
import { countsOf, hasTasks } from '#app/events/translations/text_items'
import { seatsOf } from '#app/manage/events/queries/seats_of'
import { eventHistory } from '#app/manage/history/history'
import { waitingForApproval } from '#app/registrations/queries/waiting_for_approval'

const ENTRIES = 6

/** What the first page of an event shows: what it lacks, its days, its places, what happened lately, how it may end. */
export async function eventOverview(event: Event, reader: { i18n: I18n; locale: Locale }) {
  const zone = await eventZone(event.id)
  const tallies = await talliesOf(event.id, reader.locale)
  const page = { size: ENTRIES, before: null }
  const { entries } = await eventHistory(event.id, { ...reader, zone }, page)
  const days = await agendas(event, reader.locale)
  return {
    publication: await publicationPage(event, reader.locale),
    approvals: await peopleToAnswer(event),
    translations: tallies.filter(hasTasks).map(countsOf),
    days,
    seats: await seatsOf(event.id),
    certificate: Boolean(event.certificate),
    history: entries,
    may: endings(event, days),
  }
}

async function peopleToAnswer({ id }: Event): Promise<number> {
  const row = await waitingForApproval(clock.now()).where('events.id', id).first()
  return Number(row?.people ?? 0)
}

/** What is still to come can be called off; what is over, or was called off, can be put away. */
function endings({ status }: Event, days: DayAgenda[]) {
  const isKnown = status === 'published' || status === 'postponed'
  const isOver = days.length > 0 && days.every(({ day }) => day.endsAt <= clock.now())
  return {
    cancel: isKnown && !isOver,
    postpone: status === 'published' && !isOver,
    archive: (isKnown && isOver) || status === 'cancelled',
    unarchive: status === 'archived',
  }
}
