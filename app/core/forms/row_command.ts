import { text } from '#app/core/forms/typed'

/** A button that changes the rows of a form instead of saving it: `add`, `remove:2`, `add_person:1`, `move_up:3`, `shift`. */
export interface RowCommand {
  name: string
  at: number[]
}

/** The pressed button of a form with rows; null when it is to be saved. */
export function rowCommand(pressed: unknown): RowCommand | null {
  const [name, ...at] = text(pressed).split(':')
  return /^(add|remove|move|shift)(_\w+)?$/.test(name) ? { name, at: at.map(Number) } : null
}

/** A list with one row in the place of the one before it; the first stays first. */
export function movedUp<Row>(rows: readonly Row[], index: number): Row[] {
  if (index < 1 || index >= rows.length) return [...rows]
  return [...rows.slice(0, index - 1), rows[index], rows[index - 1], ...rows.slice(index + 1)]
}

/** A list without the row at an index; a list that has no such row stays. */
export function without<Row>(rows: readonly Row[], index: number): Row[] {
  return rows.filter((_, at) => at !== index)
}
