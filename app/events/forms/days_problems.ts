import type { I18n } from '@adonisjs/i18n'
import { clockChangeAt } from '#app/core/clock_change'
import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type { FormErrors } from '#app/core/form_errors'
import { wantedDay, type DayRow, type DaysForm } from '#app/events/forms/days_form'
import type { VenueOption } from '#app/events/queries/venue_options'
import { zoneTown } from '#app/events/zones'

interface Reader {
  i18n: I18n
  locale: Locale
}

/**
 * What is wrong with days whose fields are each right: ends before starts, hours that clocks skip or show twice, one
 * day twice, no clocks to go by. Messages by path, as a form shows them.
 */
export function daysProblems(
  form: DaysForm,
  venues: VenueOption[],
  { placeNeeded }: { placeNeeded: boolean },
  reader: Reader
): FormErrors {
  const { i18n } = reader
  const errors: FormErrors = {}
  for (const [index, row] of form.days.entries()) {
    const at = `days.${index}`
    const { zone, venueId } = wantedDay(row, venues)
    const twin = form.days.slice(0, index).some((other) => isSame(other, row))
    const times = zone ? { starts: row.starts, ends: row.ends } : {}
    if (!zone) errors[`${at}.zone`] = i18n.t('events.days.zoneMissing')
    if (twin) errors[`${at}.date`] = i18n.t('events.days.twice')
    if (row.ends <= row.starts) errors[`${at}.ends`] = i18n.t('events.days.endsFirst')
    if (placeNeeded && row.mode !== 'online' && venueId === null && !row.place) {
      errors[`${at}.venue`] = i18n.t('events.days.placeMissing')
    }
    for (const [field, time] of Object.entries(times)) {
      const message = clockMessage(row.date, time, zone, reader)
      if (message) errors[`${at}.${field}`] = message
    }
  }
  return { ...errors, ...plannedProblems(form, i18n) }
}

function isSame(one: DayRow, other: DayRow): boolean {
  return one.date === other.date && one.starts === other.starts && one.venue === other.venue
}

/** "28 March 2027: the clocks in Belgrade skip 02:00–03:00." */
export function clockMessage(
  date: string,
  time: string,
  zone: string,
  { i18n, locale }: Reader
): string | null {
  const change = clockChangeAt(date, time, zone)
  if (!change) return null
  return i18n.t(`events.days.${change.kind}`, {
    date: plainDate(date, locale),
    town: zoneTown(zone, i18n),
    hours: `${change.from}–${change.to}`,
  })
}

export function plannedProblems(
  form: Pick<DaysForm, 'planned_from' | 'planned_to'> & { days: unknown[] },
  i18n: I18n
): FormErrors {
  const { days, planned_from: from, planned_to: to } = form
  if (days.length > 0 || (!from && !to)) return {}
  if (!from) return { planned_from: i18n.t('events.days.plannedFromMissing') }
  if (!to) return { planned_to: i18n.t('events.days.plannedToMissing') }
  return from > to ? { planned_to: i18n.t('events.days.plannedEndsFirst') } : {}
}
