import { MOST_COMPANIONS } from '#app/events/event_values'
import { rows, text } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'
import type { CompanionWish } from '#app/registrations/companion_plan'
import type { Companion } from '#app/registrations/queries/standing_companions'

/** Rows that are read at all: a few more than may be, so that too many can be told. */
const MOST_ROWS = 2 * MOST_COMPANIONS

/** The rows of a form as its rules take them: one without a name is there for nobody. */
export function companionsTyped(value: unknown) {
  return rows(value, MOST_ROWS).map(({ id, name }) => ({
    id: rowId(id),
    name: text(name).replace(/\s+/g, ' ').trim() || null,
  }))
}

/** Those whom a checked form names. */
export function named(
  companions: { id?: number | null; name: string | null }[] = []
): CompanionWish[] {
  return companions.flatMap(({ id = null, name }) => (name === null ? [] : { id, name }))
}

/** As many rows as may be filled, those who come along already first; none that was typed is lost. */
export function companionRows(most: number, standing: Companion[], typed: unknown) {
  const number = Math.max(most, standing.length, rows(typed, MOST_COMPANIONS).length)
  return Array.from({ length: number }, (_, index) => ({
    id: standing[index]?.id ?? null,
    name: standing[index]?.name ?? '',
  }))
}
