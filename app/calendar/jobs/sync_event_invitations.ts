import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { spreadSync } from '#app/calendar/actions/spread_sync'
import { enqueue } from '#app/core/enqueue'

type Payload = Verbs['event.cancelled'] & Verbs['event.rescheduled'] & { after?: number }

/** After a change of the whole event: for everybody who has a place or an entry, some at a time. */
export default class SyncEventInvitations extends Job<Payload> {
  static options = { name: 'sync_event_invitations' }

  async execute() {
    const { eventId, after = 0 } = this.payload
    await spreadSync(eventId, after, (trx, last) =>
      enqueue(trx, SyncEventInvitations, { ...this.payload, after: last })
    )
  }
}
