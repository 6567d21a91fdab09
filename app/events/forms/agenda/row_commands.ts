import { without, type RowCommand } from '#app/core/forms/row_command'
import { later, minuteOf, timeOf } from '#app/events/agenda_clock'
import { timedRows } from '#app/events/forms/agenda/row_times'
import {
  agendaRow,
  MOST_SESSIONS,
  type AgendaRow,
  type RowsForm,
} from '#app/events/forms/agenda/rows_form'

const SEVERAL = 5
const USUAL_BREAK = '15'

/** The agenda's rows after one of its buttons was pressed: one more, one less, two swapped; all else as typed. */
export function changeRows(
  { sessions }: RowsForm,
  { name, at: [index] }: RowCommand,
  day: { startsLocal: string }
): RowsForm {
  const blank = agendaRow({})
  switch (name) {
    case 'add':
      return { sessions: added(sessions, [blank]) }
    case 'add_several':
      return { sessions: added(sessions, Array<AgendaRow>(SEVERAL).fill(blank)) }
    case 'add_break':
      return { sessions: added(sessions, [{ ...blank, kind: 'break', minutes: USUAL_BREAK }]) }
    case 'add_copy':
      return { sessions: withCopy(sessions, index) }
    case 'remove':
      return { sessions: without(sessions, index) }
    case 'move_up':
      return { sessions: swapped(sessions, index - 1, day.startsLocal) }
    case 'move_down':
      return { sessions: swapped(sessions, index, day.startsLocal) }
    default:
      return { sessions }
  }
}

function added(rows: AgendaRow[], more: AgendaRow[]): AgendaRow[] {
  return [...rows, ...more].slice(0, Math.max(MOST_SESSIONS, rows.length))
}

/** A copy stands right after its model and begins when that ends. */
function withCopy(rows: AgendaRow[], index: number): AgendaRow[] {
  const model = rows[index]
  if (!model || rows.length >= MOST_SESSIONS) return rows
  const copy = { ...model, id: '', copyOf: model.id || model.copyOf, starts: '' }
  return [...rows.slice(0, index + 1), copy, ...rows.slice(index + 1)]
}

/** Two neighbours in each other's place: the later one begins where the earlier one did, and the pause between them stays. */
function swapped(rows: AgendaRow[], index: number, dayStarts: string): AgendaRow[] {
  const [one, other] = [rows[index], rows[index + 1]]
  if (!one || !other) return rows
  const timed = timedRows(rows, dayStarts)
  const times = [index, index + 1].map((at) => timed.find((row) => row.index === at))
  const [before, after] = times
  const pair = [other, one]
  if (before?.ends && after?.ends && after.starts! >= before.ends) {
    const pause = minuteOf(after.starts!) - minuteOf(before.ends)
    const second = later(before.starts!, Number(other.minutes) + pause)
    pair[0] = { ...other, starts: before.starts! }
    pair[1] = { ...one, starts: second ?? '' }
  }
  return [...rows.slice(0, index), ...pair, ...rows.slice(index + 2)]
}

/**
 * The rows with one of them and all that begin no earlier moved by some minutes. Null where an item would lie outside the
 * day, or has no time to move.
 */
export function shiftRows(
  { sessions }: RowsForm,
  from: number,
  minutes: number,
  day: { startsLocal: string; endsLocal: string }
): RowsForm | null {
  const timed = timedRows(sessions, day.startsLocal)
  const first = timed.find(({ index }) => index === from)
  if (!first?.starts || timed.some(({ ends }) => !ends)) return null
  const moved = timed.filter(({ starts }) => starts! >= first.starts!)
  const span = (time: string) => timeOf(minuteOf(time) + minutes)
  const fits = moved.every(({ starts, ends }) => {
    const [begin, end] = [span(starts!), span(ends!)]
    return begin && end && begin >= day.startsLocal && end <= day.endsLocal
  })
  if (!fits) return null
  const startOf = new Map(moved.map(({ index, starts }) => [index, span(starts!)!]))
  // Rows before keep their own start even where it was left to follow.
  return {
    sessions: sessions.map((row, index) => ({ ...row, starts: startOf.get(index) ?? row.starts })),
  }
}
