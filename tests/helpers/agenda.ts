import { createEvent, createVenue } from '#database/factories/events'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'

/** The fields of one line of an agenda, by the end of their names: `[title]`. */
export type AgendaLine = Record<string, string>

function fieldsOf(lines: AgendaLine[], pressed: string) {
  const fields = lines.flatMap((line, index) =>
    Object.entries(line).map(([name, value]) => [`sessions[${index}]${name}`, value])
  )
  return { ...Object.fromEntries(fields), do: pressed }
}

/** The agenda form of a day in Niš, 10:00 to 16:30, as its organiser opens it. */
export async function openAgenda(client: Parameters<typeof deskOf>[0]) {
  const { house, user } = await organiserOf()
  const venue = await createVenue()
  const event = await createEvent({ organisers: [house], days: [{ venueId: venue.id }] })
  const [day] = await daysOf(event.id)
  const desk = deskOf(client, user)
  const path = `/manage/events/${event.id}/days/${day.id}/agenda`
  const state = openedOf(await desk.open(path))
  return {
    desk,
    event,
    day,
    venue,
    path,
    put: (lines: AgendaLine[], pressed = 'save', more: Record<string, string> = {}) =>
      desk.put(path, { ...fieldsOf(lines, pressed), ...state, ...more }),
  }
}
