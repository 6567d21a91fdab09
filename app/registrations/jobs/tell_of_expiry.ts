import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfExpiry extends Job<Verbs['registration.expired']> {
  static options = { name: 'tell_of_expiry' }

  async execute() {
    await sendLetter('expired', this.payload.registrationId)
  }
}
