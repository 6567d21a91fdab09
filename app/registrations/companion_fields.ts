import { MOST_COMPANIONS } from '#app/events/event_values'
import { rows, text, type Body } from '#app/core/forms/typed'
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

/** Who comes along, as the organisers' form holds it. */
export type CompanionsForm = { companions: { id: string; name: string }[] }

/** Those who do. */
export function companionsForm(standing: Pick<Companion, 'id' | 'name'>[]): CompanionsForm {
  return { companions: standing.map(({ id, name }) => ({ id: String(id), name })) }
}

/** The rows that were sent, with those that were emptied, so that each error finds its own. */
export function companionsSent(body: Body): CompanionsForm {
  const sent = rows(body.companions, MOST_ROWS)
  return { companions: sent.map(({ id, name }) => ({ id: text(id), name: text(name) })) }
}

/** As many rows as may be filled; none that is filled is lost. */
export function blankRows(filled: CompanionsForm['companions'], most: number) {
  const number = Math.max(most, filled.length)
  return Array.from({ length: number }, (_, index) => filled[index] ?? { id: '', name: '' })
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
