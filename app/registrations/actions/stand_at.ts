import type { Trx } from '#app/core/database'

/** Somebody in line, by what decides their position before the time at which they joined. */
export interface Standing {
  id: number
  priority: number
}

/** Moves one of a line to another place in it, and writes the priorities by which it stands so. */
export async function standAt(trx: Trx, line: readonly Standing[], from: number, to: number) {
  const rows = [...line]
  const [moved] = rows.splice(from, 1)
  rows.splice(to, 0, moved)
  for (const { id, priority } of raised(rows, Math.max(from, to))) {
    await trx.from('registrations').where('id', id).update({ priority })
  }
}

/** Those whose priority must change for the line to stand as it does, up to the last one whose place is new. */
function raised(rows: Standing[], last: number): Standing[] {
  const behind = rows[last + 1]?.priority ?? 0
  const changed: Standing[] = []
  let least = behind + 1
  for (const row of rows.slice(0, last + 1).toReversed()) {
    const priority = Math.max(row.priority, least)
    if (priority !== row.priority) changed.push({ id: row.id, priority })
    least = priority + 1
  }
  return changed
}
