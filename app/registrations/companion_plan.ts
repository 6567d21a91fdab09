import type { Trx } from '#app/core/database'
import type { Group } from '#app/registrations/group'
import { standingCompanions } from '#app/registrations/queries/standing_companions'

/** Somebody who comes along, as a form names them: one who is known already, or somebody new. */
export interface CompanionWish {
  id: number | null
  name: string
}

/** What has to be done so that those come along who are named. */
export interface CompanionPlan {
  renamed: { id: number; name: string }[]
  left: number[]
  added: string[]
  /** How many seats the whole group had, and needs then. */
  seats: { before: number; after: number }
  /** How many come along then. */
  number: number
}

const isNothing = ({ renamed, left, added }: CompanionPlan) =>
  renamed.length + left.length + added.length === 0

/** Compares who comes along with who is to; null where that is the same. Reads nothing where nobody does. */
export async function planCompanions(
  trx: Trx,
  id: number,
  { members, seats }: Group,
  wanted: CompanionWish[],
  needSeats: boolean
): Promise<CompanionPlan | null> {
  if (members.length === 1 && wanted.length === 0) return null
  const standing = members.length === 1 ? [] : await standingCompanions(trx, id)
  const known = new Map(standing.map((companion) => [companion.id, companion]))
  const staying = wanted.filter((one) => known.has(one.id ?? 0))
  const left = standing.filter((companion) => staying.every((one) => one.id !== companion.id))
  const added = wanted.filter((one) => !staying.includes(one)).map(({ name }) => name)
  const freed = left.filter(({ needsSeat }) => needsSeat).length
  const plan = {
    renamed: staying.flatMap(({ id: one, name }) =>
      known.get(one!)!.name === name ? [] : [{ id: one!, name }]
    ),
    left: left.map((companion) => companion.id),
    added,
    seats: { before: seats, after: seats - freed + (needSeats ? added.length : 0) },
    number: wanted.length,
  }
  return isNothing(plan) ? null : plan
}

/** Names typed into a form anew, each with the registration that bears it already. */
export async function byName(trx: Trx, id: number, names: string[]): Promise<CompanionWish[]> {
  const standing = await standingCompanions(trx, id)
  return names.map((name) => {
    const index = standing.findIndex((companion) => companion.name === name)
    const [known] = index < 0 ? [] : standing.splice(index, 1)
    return { id: known?.id ?? null, name }
  })
}
