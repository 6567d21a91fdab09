import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import { timeOfDay } from '#app/core/forms/clock_rules'
import type { FormErrors } from '#app/core/form_errors'
import { timedRows } from '#app/events/forms/agenda/row_times'
import type { RowsForm } from '#app/events/forms/agenda/rows_form'

const LONGEST = 24 * 60

export const rowsRules = vine.create({
  sessions: vine.array(
    vine.object({
      id: vine.number().withoutDecimals().positive().max(2_147_483_647).nullable(),
      copyOf: vine.number().withoutDecimals().positive().max(2_147_483_647).nullable(),
      starts: timeOfDay().nullable(),
      minutes: vine.number().withoutDecimals().min(1).max(LONGEST).nullable(),
      title: vine.string().maxLength(300).nullable(),
      room: vine.string().maxLength(200).nullable(),
      track: vine.number().withoutDecimals().nullable(),
    })
  ),
})

interface DayHours {
  startsLocal: string
  endsLocal: string
}

/** What is wrong with rows whose fields are each right; messages by path. `tracks` are those the day knows. */
export function rowsProblems(
  { sessions }: RowsForm,
  day: DayHours,
  tracks: number[],
  i18n: I18n
): FormErrors {
  const errors: FormErrors = {}
  const hours = `${day.startsLocal}–${day.endsLocal}`
  for (const { row, index, starts, ends } of timedRows(sessions, day.startsLocal)) {
    const at = `sessions.${index}`
    if (!row.minutes) errors[`${at}.minutes`] = i18n.t('agenda.rows.minutesMissing')
    else if (!starts) errors[`${at}.starts`] = i18n.t('agenda.rows.startMissing')
    else if (!ends || starts < day.startsLocal || ends > day.endsLocal) {
      errors[`${at}.starts`] = i18n.t('events.agenda.outside', { hours })
    }
    if (row.kind === 'session' && !row.title) {
      errors[`${at}.title`] = i18n.t('events.agenda.titleMissing')
    }
    if (row.track && !tracks.includes(Number(row.track))) {
      errors[`${at}.track`] = i18n.t('agenda.rows.noSuchTrack')
    }
  }
  return errors
}
