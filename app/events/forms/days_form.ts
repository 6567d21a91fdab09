import vine from '@vinejs/vine'
import { timeOfDay } from '#app/core/forms/clock_rules'
import { rows, text, type Body } from '#app/core/forms/typed'
import type { DayValues, WantedDay } from '#app/events/day_values'
import type { Mode } from '#app/events/models/day'
import type { VenueOption } from '#app/events/queries/venue_options'

/** More days than any event has; the rest of a longer form is not read. */
export const MOST_DAYS = 60

export const MODES = ['on_site', 'online', 'hybrid'] as const satisfies Mode[]

/** The days of an event as their form holds them. */
export type DaysForm = ReturnType<typeof daysTyped>
export type DayRow = ReturnType<typeof dayRow>

export function daysTyped(body: Body) {
  return {
    planned_from: text(body.planned_from),
    planned_to: text(body.planned_to),
    days: rows(body.days, MOST_DAYS).map(dayRow),
  }
}

function dayRow(row: Body) {
  return {
    id: text(row.id),
    date: text(row.date),
    starts: text(row.starts),
    ends: text(row.ends),
    mode: text(row.mode),
    venue: text(row.venue),
    place: text(row.place),
    zone: text(row.zone),
    online_url: text(row.online_url),
  }
}

export function daysForm(
  days: (DayValues & { id: number })[],
  planned: { from: string | null; to: string | null }
): DaysForm {
  return {
    planned_from: planned.from ?? '',
    planned_to: planned.to ?? '',
    days: days.map((day) => ({
      id: String(day.id),
      date: day.date,
      starts: day.startsLocal,
      ends: day.endsLocal,
      mode: day.mode,
      venue: String(day.venueId ?? ''),
      place: day.placeLabel ?? '',
      zone: day.venueId === null ? day.zone : '',
      online_url: day.onlineUrl ?? '',
    })),
  }
}

/** A new row, the day after the last one and otherwise like it. */
export function nextDay(form: DaysForm, dayAfter: (date: string) => string): DayRow {
  const last = form.days.at(-1)
  if (!last) return { ...dayRow({}), mode: 'on_site' }
  return { ...last, id: '', date: last.date && dayAfter(last.date) }
}

const date = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .after('2000-01-01')
    .before('2100-01-01')

export function daysRules(venues: VenueOption[], zones: string[]) {
  return vine.create({
    planned_from: date().nullable(),
    planned_to: date().nullable(),
    days: vine.array(
      vine.object({
        date: date(),
        starts: timeOfDay(),
        ends: timeOfDay(),
        mode: vine.enum(MODES),
        venue: vine.enum(venues.map(({ value }) => value)).nullable(),
        place: vine.string().maxLength(100).nullable(),
        zone: vine.enum(zones).nullable(),
        online_url: vine
          .string()
          .maxLength(500)
          .url({ protocols: ['https', 'http'], require_protocol: true })
          .nullable(),
      })
    ),
  })
}

/** A checked row as the day it asks for. A venue brings its own clocks, and nobody travels to an online day. */
export function wantedDay(row: DayRow, venues: VenueOption[]): WantedDay {
  const venue = row.mode === 'online' ? undefined : venues.find(({ value }) => value === row.venue)
  return {
    ...(row.id ? { id: Number(row.id) } : {}),
    date: row.date,
    startsLocal: row.starts,
    endsLocal: row.ends,
    zone: venue?.zone ?? row.zone,
    mode: row.mode as Mode,
    venueId: venue ? Number(venue.value) : null,
    placeLabel: row.place || null,
    onlineUrl: row.mode === 'on_site' ? null : row.online_url || null,
  }
}
