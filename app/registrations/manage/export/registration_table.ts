import type { I18n } from '@adonisjs/i18n'
import type { Readable } from 'node:stream'
import { csv, type Cell } from '#app/core/csv'
import type { Locale } from '#app/core/languages/locales'
import { eventSummary } from '#app/events/queries/event_summary'
import { exportColumns } from '#app/registrations/manage/export/columns'
import { exportLines } from '#app/registrations/manage/export/lines'
import type { RegistrationFilter } from '#app/registrations/manage/filter'
import { limitedSessions } from '#app/registrations/queries/session_options'
import { allQuestions } from '#app/registrations/queries/registration_questions'

interface Wanted {
  filter: RegistrationFilter
  /** Whether sensitive answers are in it. */
  withSensitive: boolean
}

/** The registrations of an event with their answers, as a table for a spreadsheet that is read while it is sent. */
export async function registrationTable(
  event: { id: number },
  { filter, withSensitive }: Wanted,
  { i18n, locale }: { i18n: I18n; locale: Locale }
): Promise<Readable> {
  const summary = (await eventSummary(event.id, locale))!
  const asked = await allQuestions(event.id, locale)
  const questions = asked.filter(({ sensitive }) => withSensitive || !sensitive)
  const sessions = await limitedSessions(summary, locale)
  const columns = exportColumns({ event: summary, sessions, questions }, { i18n, locale })
  const lines = exportLines(event.id, { filter, questions, locale })
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const line of lines) yield columns.map(({ cell }) => cell(line))
  }
  return csv(
    columns.map(({ head }) => head),
    rows(),
    (value) => i18n.formatNumber(value, { useGrouping: false, maximumFractionDigits: 15 })
  )
}
