import { transaction, type Trx } from '#app/core/database'
import { refuse } from '#app/core/result'
import { lockOutcomes, type OutcomesClosed } from '#app/library/lock_outcomes'

/** Why one thing that came of an event can't be changed: nothing can, or somebody took it away. */
export type OutcomeRefusal = OutcomesClosed | { reason: 'gone' }

/** Does something to one thing that came of an event, which nobody else changes meanwhile. */
export function underOutcome<Answer>(
  table: 'outcome_files' | 'press_links',
  { eventId, id }: { eventId: number; id: number },
  change: (trx: Trx, row: Record<string, any>) => Promise<Answer>
): Promise<Answer | ({ ok: false } & OutcomeRefusal)> {
  return transaction(async (trx) => {
    const locked = await lockOutcomes(trx, eventId)
    if (!locked.ok) return locked
    const row = await trx.from(table).where({ id, event_id: eventId }).first()
    return row ? change(trx, row) : refuse('gone')
  })
}
