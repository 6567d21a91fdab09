import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { enqueue } from '#app/core/enqueue'
import { spreadWaitingLetters } from '#app/registrations/actions/spread_waiting_letters'

/** Whoever was registered by hand while the event was a draft hears now that they wait; of a place the invitation tells. */
export default class TellWaitingOfPublication extends Job<
  Verbs['event.published'] & { after?: number }
> {
  static options = { name: 'tell_waiting_of_publication' }

  async execute() {
    const { eventId, after = 0 } = this.payload
    await spreadWaitingLetters(eventId, after, (trx, last) =>
      enqueue(trx, TellWaitingOfPublication, { ...this.payload, after: last })
    )
  }
}
