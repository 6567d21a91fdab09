import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { coverDays } from '#app/registrations/actions/cover_days'

/** An edited event may have more seats or more days than before, or keep fewer seats for a partner. Whoever waits gets the seats in the same stroke. */
export default class FollowEvent extends Job<
  Verbs['event.edited'] &
    Verbs['event.published'] &
    Verbs['event.rescheduled'] &
    Verbs['session.cancelled'] &
    Verbs['organiser.left'] &
    Verbs['organiser.joined']
> {
  static options = { name: 'follow_event' }

  async execute() {
    await coverDays(this.payload.eventId)
  }
}
