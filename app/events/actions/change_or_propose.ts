import { record } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { unlessRefused } from '#app/events/actions/reschedule_event'
import { dayValues, heldDays } from '#app/events/day_values'
import { lockEvent } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { applyChange, type Change, type NotApplicable } from '#app/events/proposals/apply_change'
import { actsFor, mustAgree } from '#app/events/proposals/must_agree'

export interface WantedChange extends Change {
  by: { userId: number; admin: boolean; organiserOf: number[] }
}

type Refusal = NotApplicable | { reason: 'already_proposed' }

/** A change that was done, or the proposal that now waits for others. */
export type Outcome = { proposalId: number | null }

/**
 * Changes when or where an event is, or calls it off; where other organisers must agree, nothing changes yet and they
 * are asked. There is one open proposal for each matter of an event.
 */
export function changeOrPropose(wish: WantedChange): Promise<Result<Outcome, Refusal>> {
  return unlessRefused(() => transaction((trx) => changed(trx, wish)))
}

async function changed(trx: Trx, wish: WantedChange): Promise<Result<Outcome, Refusal>> {
  const { eventId, change, by } = wish
  const locked = await lockEvent(trx, eventId, wish.revision)
  if (!locked.ok) return locked
  const own = await actsFor(trx, eventId, by)
  const asked = locked.value.publishedAt ? await mustAgree(trx, eventId, own) : []
  if (asked.length > 0) return propose(trx, wish, own[0], asked)
  const result = await applyChange(trx, { ...wish, change })
  return result.ok ? done({ proposalId: null }) : result
}

async function propose(
  trx: Trx,
  { eventId, change, by, actor }: WantedChange,
  organisationId: number,
  asked: number[]
): Promise<Result<Outcome, Refusal>> {
  const { matter, ...wish } = change
  const open = { event_id: eventId, matter, status: 'open' }
  if (await trx.from('event_proposals').where(open).first()) return refuse('already_proposed')
  const days = await heldDays(eventId, trx)
  const before = days.map((day) => ({ id: day.id, ...dayValues(day) }))
  const [{ id }]: { id: number }[] = await trx
    .knexClient('event_proposals')
    .insert({
      ...open,
      organisation_id: organisationId,
      before: JSON.stringify(before),
      wish: JSON.stringify(wish),
      proposed_by: by.userId,
      proposed_at: toSql(clock.now()),
    })
    .returning('id')
  await trx
    .table('event_proposal_answers')
    .multiInsert(asked.map((one) => ({ event_proposal_id: id, organisation_id: one })))
  const occasion = occasionOf({ id: eventId }, actor, { matter })
  await record(trx, 'proposal.made', { proposalId: id }, occasion)
  return done({ proposalId: id })
}
