import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfOffer extends Job<Verbs['registration.offered']> {
  static options = { name: 'tell_of_offer' }

  async execute() {
    await sendLetter('offered', this.payload.registrationId)
  }
}
