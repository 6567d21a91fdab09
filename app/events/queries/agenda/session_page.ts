import { longDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { SPOKEN_LANGUAGES, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { formTexts } from '#app/events/queries/agenda/form_texts'
import { roomNames } from '#app/events/queries/agenda/rows_page'
import { eventTracks, trackOptions } from '#app/events/queries/agenda/tracks'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { SESSION_ROLES } from '#app/events/session_values'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'

/** The organisers of an event, as options of a form. */
async function organiserOptions(eventId: number, locale: Locale) {
  const organisers = await eventOrganisers(eventId, locale)
  return organisers.map(({ id, name }) => ({
    value: String(id),
    label: name.text,
    lang: name.lang,
  }))
}

/** What the form of one agenda item is surrounded by. */
export async function sessionPage(event: Event, days: Day[], day: Day | null, locale: Locale) {
  return {
    ...(await formTexts(event, locale)),
    day: day && { id: day.id, label: longDate(day.date, locale) },
    days: days.map(({ id, date, startsLocal, endsLocal }) => ({
      value: String(id),
      label: `${longDate(date, locale)}, ${startsLocal}–${endsLocal}`,
    })),
    hasVenue: days.some(({ venueId }) => venueId !== null),
    rooms: await roomNames(day?.venueId ?? null),
    tracks: trackOptions(await eventTracks(event.id, locale, event.locale)),
    organisers: await organiserOptions(event.id, locale),
    roles: SESSION_ROLES,
    spoken: SPOKEN_LANGUAGES.map((language) => ({
      value: language,
      label: spokenLanguageName(language, locale),
    })),
  }
}
