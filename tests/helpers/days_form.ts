import type Day from '#app/events/models/day'
import { daysForm } from '#app/events/forms/days_form'
import { asFields } from '#tests/helpers/forms'
import { daysOf } from '#tests/helpers/events'

type Row = Record<string, string>

/** The form of an event's days as a browser would send it, with some fields of each row changed. */
export async function daysFields(event: { id: number }, change: (row: Row, day: Day) => Row) {
  const all = await daysOf(event.id)
  const days = all.filter(({ status }) => status !== 'cancelled')
  const form = daysForm(days, { from: null, to: null })
  const rows = form.days.map((row, index) => change(row, days[index]))
  return asFields({ ...form, days: rows })
}
