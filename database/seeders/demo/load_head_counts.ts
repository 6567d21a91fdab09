import { randomUUID } from 'node:crypto'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { LoadedEvent } from './load_events.js'
import { randomFrom } from './random.js'

const LEAST = 140
const SPREAD = 120

/** Estimates for the days that are over of events to which people come without registering. */
export async function loadHeadCounts(trx: Trx, event: LoadedEvent, by: number) {
  if (event.demo.policy !== 'none') return
  for (const { id, isOver, sessions } of event.days) {
    if (!isOver) continue
    const figure = LEAST + Math.floor(randomFrom(id * 7_919)() * SPREAD)
    const count = {
      day_id: id,
      figure,
      source: 'estimate',
      by,
      at: toSql(sessions[0].startsAt.plus({ hours: 5 })),
    }
    await trx.table('head_counts').insert(count)
    await trx
      .table('head_count_entries')
      .insert({ ...count, kind: 'figure', change: figure, nonce: randomUUID() })
  }
}
