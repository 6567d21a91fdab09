import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { enqueue } from '#app/core/enqueue'
import { spreadEventCancellation } from '#app/registrations/actions/spread_event_cancellation'

/** Whoever has a place gets their invitation taken back; this is for those who still hoped for one. */
export default class TellWaitingOfEventCancellation extends Job<
  Verbs['event.cancelled'] & { after?: number }
> {
  static options = { name: 'tell_waiting_of_event_cancellation' }

  async execute() {
    const { eventId, after = 0 } = this.payload
    await spreadEventCancellation(eventId, after, (trx, last) =>
      enqueue(trx, TellWaitingOfEventCancellation, { ...this.payload, after: last })
    )
  }
}
