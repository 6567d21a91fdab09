import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { enqueue } from '#app/core/enqueue'
import { releaseInvitations } from '#app/registrations/actions/release_invitations'

/** Those who were invited to a draft can answer from now on. */
export default class SendHeldInvitations extends Job<
  Verbs['event.published'] & { after?: number }
> {
  static options = { name: 'send_held_invitations' }

  async execute() {
    const { eventId, after = 0 } = this.payload
    await releaseInvitations(eventId, after, (trx, last) =>
      enqueue(trx, SendHeldInvitations, { ...this.payload, after: last })
    )
  }
}
