import { DateTime } from 'luxon'
import { without, type RowCommand } from '#app/core/forms/row_command'
import { MOST_DAYS, nextDay, type DaysForm } from '#app/events/forms/days_form'

/** The form after one of its buttons was pressed: a day more or less, all else as typed. */
export function changeDays(form: DaysForm, { name, at: [row] }: RowCommand): DaysForm {
  if (name === 'remove') return { ...form, days: without(form.days, row) }
  if (name !== 'add' || form.days.length >= MOST_DAYS) return form
  return { ...form, days: [...form.days, nextDay(form, dayAfter)] }
}

function dayAfter(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? ''
}
