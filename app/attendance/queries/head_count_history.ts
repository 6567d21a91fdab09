import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { HeadCountSource } from '#app/attendance/models/head_count'
import { fromSql } from '#app/core/columns'
import type { Text } from '#app/core/languages/content'

/** A written figure, or the taps of one person that followed one another. Times by the clock of the day. */
export interface HeadCountStep {
  kind: 'tap' | 'figure'
  /** What stood afterwards. */
  figure: number
  added: number
  taken: number
  source: HeadCountSource
  reason: string | null
  by: Text | null
  from: DateTime
  to: DateTime
}

/** Every step of the count of a day, the latest first. */
export async function headCountHistory(dayId: number, zone: string): Promise<HeadCountStep[]> {
  const rows = await db
    .from('head_count_entries')
    .leftJoin('users', 'users.id', 'head_count_entries.by')
    .leftJoin('people', 'people.id', 'users.person_id')
    .where('day_id', dayId)
    .orderBy('head_count_entries.id')
    .select('kind', 'change', 'figure', 'source', 'reason', 'by', 'at')
    .select('people.name', 'people.name_locale')
  const runs: (typeof rows)[] = []
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1)
    if (last && row.kind === 'tap' && last.kind === 'tap' && last.by === row.by) {
      runs.at(-1)!.push(row)
    } else runs.push([row])
  }
  return runs.map((run) => stepOf(run, zone)).toReversed()
}

function stepOf(run: Record<string, any>[], zone: string): HeadCountStep {
  const [first, last] = [run[0], run.at(-1)!]
  const changes = run.map(({ change }) => change as number)
  const sum = (some: number[]) => some.reduce((total, change) => total + change, 0)
  return {
    kind: first.kind,
    figure: last.figure,
    added: sum(changes.filter((change) => change > 0)),
    taken: -sum(changes.filter((change) => change < 0)),
    source: last.source,
    reason: last.reason,
    by: first.name && { text: first.name, lang: first.name_locale },
    from: fromSql(first.at).setZone(zone),
    to: fromSql(last.at).setZone(zone),
  }
}
