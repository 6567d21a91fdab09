import { later } from '#app/events/agenda_clock'
import { isBlank, type AgendaRow } from '#app/events/forms/agenda/rows_form'

/** A row with its times on the day's clocks; null where what was typed gives none. */
export interface TimedRow {
  row: AgendaRow
  index: number
  starts: string | null
  ends: string | null
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const MINUTES = /^\d{1,4}$/

/** The rows with their times, those left blank passed over: an empty start is the end of the row before, the first's that of the day. */
export function timedRows(rows: readonly AgendaRow[], dayStarts: string): TimedRow[] {
  let next: string | null = dayStarts
  return rows.flatMap((row, index) => {
    if (isBlank(row)) return []
    const starts = row.starts ? (TIME.test(row.starts) ? row.starts : null) : next
    const length = MINUTES.test(row.minutes) ? Number(row.minutes) : 0
    const ends = starts && length > 0 ? later(starts, length) : null
    next = ends
    return { row, index, starts, ends }
  })
}
