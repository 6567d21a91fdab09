import db from '@adonisjs/lucid/services/db'
import { longDate, timeRange } from '#app/core/languages/dates'
import { otherSerbian, type Locale } from '#app/core/languages/locales'
import { SPOKEN_LANGUAGES, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { readEventTexts } from '#app/events/event_texts'
import { readEventValues } from '#app/events/event_values'
import { textColumns } from '#app/events/queries/text_columns'
import { SESSION_ROLES } from '#app/events/session_values'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'

/** What the form of a day's agenda is surrounded by. */
export async function agendaPage(event: Event, day: Day, locale: Locale) {
  const { languages } = await readEventValues(db, event.id)
  const columns = textColumns(await readEventTexts(db, event.id), languages, event.locale, locale)
  const shown = columns.map((column) => column.locale)
  const rooms: { name: string }[] = day.venueId
    ? await db.from('rooms').where('venue_id', day.venueId).orderBy('name').select('name')
    : []
  return {
    day: {
      id: day.id,
      label: longDate(day.date, locale),
      hours: timeRange(day.startsLocal, day.endsLocal),
      hasVenue: day.venueId !== null,
    },
    columns,
    /** Serbian in the script that is not written here rides along unseen. */
    hidden: shown.flatMap((one) => (one.startsWith('sr-') ? otherSerbian(one as 'sr-Latn') : [])),
    rooms: rooms.map(({ name }) => name),
    roles: SESSION_ROLES,
    spoken: SPOKEN_LANGUAGES.map((language) => ({
      value: language,
      label: spokenLanguageName(language, locale),
    })),
  }
}
