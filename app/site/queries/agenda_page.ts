import type { Locale } from '#app/core/languages/locales'
import { eventPeople } from '#app/events/queries/agenda/event_people'
import { programme } from '#app/events/queries/agenda/programme'
import { eventSummary } from '#app/events/queries/event_summary'
import { shownDays } from '#app/events/shown_days'
import { materialsOf } from '#app/library/queries/materials_of'
import { eventLogos } from '#app/site/queries/event_page/event_logos'

/** The agenda of an event with everybody on it and what must be said of who pays, for the page and for paper. */
export async function agendaPage(eventId: number, locale: Locale) {
  const event = (await eventSummary(eventId, locale))!
  const days = shownDays(event.status, event.days)
  const project = event.projectId
    ? { id: event.projectId, name: event.funding?.project ?? event.title }
    : null
  const towns = new Map(days.flatMap(({ town }) => (town ? [[town.text, town]] : [])))
  const places = new Map(days.flatMap(({ place }) => (place ? [[place.text, place]] : [])))
  return {
    event: {
      ...event,
      logos: await eventLogos({ id: eventId, project }, locale),
      materials: await materialsOf(eventId, 'public', locale, event.locale),
    },
    dates: days.map(({ date }) => date),
    places: [...places.values()],
    towns: [...towns.values()],
    days: await programme(days, locale, event.locale),
    people: await eventPeople(eventId, locale, event.locale),
  }
}
