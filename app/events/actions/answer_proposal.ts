import { isDeepStrictEqual } from 'node:util'
import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { unlessRefused } from '#app/events/actions/reschedule_event'
import { changedDayFields, dayValues, heldDays, instantsOfDay } from '#app/events/day_values'
import { occasionOf } from '#app/events/occasion'
import { applyChange } from '#app/events/proposals/apply_change'
import { lockProposal } from '#app/events/proposals/lock_proposal'
import { proposed } from '#app/events/proposals/proposed'
import { settle } from '#app/events/proposals/settle'
import { isStillAsked } from '#app/events/proposals/still_asked'
import type EventProposal from '#app/events/models/event_proposal'

export interface Answer {
  proposalId: number
  agrees: boolean
  /** Why not, for those who proposed it. */
  reason?: string
  /** The organisations that the person who answers organises for. */
  organiserOf: number[]
  actor: Actor
}

/** Why a proposal can't be done any more: its days are others by now, its time has come, or the event takes no changes. */
export type LapseReason = 'changed' | 'passed' | 'closed'

type Refusal =
  { reason: 'settled' } | { reason: 'already_answered' } | { reason: 'lapsed'; why: LapseReason }

/** Breaks the transaction off, so that a yes to what cannot be done leaves nothing. */
class Lapsed extends Error {
  constructor(readonly why: LapseReason) {
    super(why)
  }
}

/**
 * A yes or no of an organiser who was asked. The last yes does the change in the same transaction; a no ends the
 * proposal and changes nothing.
 */
export async function answerProposal(
  answer: Answer
): Promise<Result<'waiting' | 'accepted' | 'refused', Refusal>> {
  try {
    const result = await unlessRefused(() => transaction((trx) => answered(trx, answer)))
    if (result.ok) return result
    if (result.reason === 'settled' || result.reason === 'already_answered') return result
    throw new Lapsed('closed')
  } catch (error) {
    if (!(error instanceof Lapsed)) throw error
    await lapse(answer, error.why)
    return refuse('lapsed', { why: error.why })
  }
}

async function answered(
  trx: Trx,
  answer: Answer
): Promise<
  Result<'waiting' | 'accepted' | 'refused', { reason: 'settled' } | { reason: 'already_answered' }>
> {
  const { proposalId, agrees, reason, actor } = answer
  const proposal = await lockProposal(trx, proposalId)
  if (proposal.status !== 'open') return refuse('settled')
  const own = await trx
    .from('event_proposal_answers')
    .where('event_proposal_id', proposalId)
    .whereIn('organisation_id', answer.organiserOf)
    .whereNull('agrees')
    .update({ agrees, answered_by: actor.userId, answered_at: toSql(clock.now()) })
  if (Number(own) === 0) return refuse('already_answered')
  if (!agrees) {
    await settle(trx, proposal, { status: 'refused', reason, actor })
    return done('refused')
  }
  if (await isStillAsked(trx, proposal)) {
    const { eventId, matter } = proposal
    await record(
      trx,
      'proposal.agreed',
      { proposalId },
      occasionOf({ id: eventId }, actor, { matter })
    )
    return done('waiting')
  }
  await apply(trx, proposal, actor)
  await settle(trx, proposal, { status: 'accepted', actor })
  return done('accepted')
}

async function apply(trx: Trx, proposal: EventProposal, actor: Actor) {
  const { change, before } = proposed(proposal)
  const held = await heldDays(proposal.eventId, trx)
  const now = held.map((day) => ({ id: day.id, ...dayValues(day) }))
  if (!isDeepStrictEqual(now, before)) throw new Lapsed('changed')
  if (change.matter === 'days') {
    const moved = change.days.filter((day) => {
      const old = before.find(({ id }) => id === day.id)
      return !old || changedDayFields(old, dayValues(day)).length > 0
    })
    const same = change.days.filter((day) => !moved.includes(day)).flatMap(({ id }) => id ?? [])
    const started = [...moved, ...before.filter(({ id }) => !same.includes(id))]
    if (started.some((day) => instantsOfDay(day).startsAt <= clock.now()))
      throw new Lapsed('passed')
  }
  const result = await applyChange(trx, { eventId: proposal.eventId, change, actor })
  if (!result.ok) throw new Lapsed(result.reason === 'over' ? 'passed' : 'closed')
}

function lapse({ proposalId, actor }: Answer, why: LapseReason) {
  return transaction(async (trx) => {
    const proposal = await lockProposal(trx, proposalId)
    if (proposal.status !== 'open') return
    await settle(trx, proposal, { status: 'lapsed', reason: why, actor })
  })
}
