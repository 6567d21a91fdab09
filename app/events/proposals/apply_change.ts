import type { Actor } from '#app/activity/record'
import type { Trx } from '#app/core/database'
import type { Result } from '#app/core/result'
import { cancelWithin, type NotCancellable } from '#app/events/actions/cancel_event'
import { postponeWithin, type NotPostponable } from '#app/events/actions/postpone_event'
import { rescheduleWithin, type NotReschedulable } from '#app/events/actions/reschedule_event'
import type { ProposedChange } from '#app/events/proposals/proposed'

export interface Change {
  eventId: number
  change: ProposedChange
  revision?: number
  actor: Actor
}

export type NotApplicable = NotReschedulable | NotPostponable | NotCancellable

/** Does a change, proposed or direct: the same action either way. */
export function applyChange(
  trx: Trx,
  { eventId, change, revision, actor }: Change
): Promise<Result<unknown, NotApplicable>> {
  switch (change.matter) {
    case 'days':
      return rescheduleWithin(trx, { ...change, eventId, revision, actor })
    case 'postponement':
      return postponeWithin(trx, { ...change, eventId, actor })
    case 'cancellation':
      return cancelWithin(trx, { ...change, eventId, actor })
  }
}
