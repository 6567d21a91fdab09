import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { tellOfDeparture } from '#app/events/organisers/mails/departure_mails'

/** Tells the other side that a partner organises an event no longer. */
export default class TellOfDeparture extends Job<Verbs['organiser.left']> {
  static options = { name: 'tell_of_departure' }

  async execute() {
    await tellOfDeparture(this.payload)
  }
}
