import type { I18n } from '@adonisjs/i18n'
import type { CardDay } from '#app/registrations/queries/registration_card'

/** The days that one has, or will have with the place. */
export function daysHad<Day extends Pick<CardDay, 'waits'>>(days: Day[]): Day[] {
  return days.filter(({ waits }) => waits === null)
}

/** The days that are full and waited for, as a row of a letter's table, and what comes of that; none where none are. */
export function waitedDaysFact(days: CardDay[], i18n: I18n) {
  const waited = days.filter(
    (day) => day.waits !== null && !day.missed && day.status !== 'cancelled'
  )
  if (waited.length === 0) return []
  const lines = waited.flatMap(({ dateLabel, waits }) => [
    { strong: dateLabel, begins: true },
    { text: i18n.t('registrations.days.waits', { position: waits! }) },
  ])
  const hint = { text: i18n.t('registrations.days.hint'), begins: true }
  return [{ label: i18n.t('registrations.days.title'), lines: [...lines, hint], wide: true }]
}
