import type { Locale } from '#app/core/languages/locales'
import { daySummaries, type DaySummary } from '#app/events/queries/day_summaries'
import { eventOrganisers, organiserTowns } from '#app/events/queries/event_organisers'
import { lastingStatus } from '#app/events/lasting_status'
import { isHeldBy } from '#app/events/own_sessions'
import { shownDays } from '#app/events/shown_days'
import { programme, type ProgrammeItem } from '#app/events/queries/agenda/programme'
import type Event from '#app/events/models/event'

export interface DayAgenda {
  day: DaySummary
  /** None while the day is one whole. */
  items: ProgrammeItem[]
}

/** What others hold on one day, for those who edit only their own. */
export async function itemsOfOthers(
  event: Event,
  dayId: number,
  holders: number[],
  locale: Locale
): Promise<ProgrammeItem[]> {
  const days = await agendas(event, locale)
  const items = days.find(({ day }) => day.id === dayId)?.items ?? []
  return items.filter(({ organisationId }) => !isHeldBy(holders, organisationId))
}

/** The days of an event, each with its agenda. */
export async function agendas(event: Event, locale: Locale): Promise<DayAgenda[]> {
  const organisers = await eventOrganisers(event.id, locale)
  const towns = organiserTowns(organisers)
  const days = await daySummaries(event.id, locale, event.locale, towns)
  const held = shownDays(lastingStatus(event), days)
  const programmes = await programme(held, locale, event.locale)
  return held.map((day) => ({
    day,
    items: programmes.find(({ dayId }) => dayId === day.id)?.items ?? [],
  }))
}
