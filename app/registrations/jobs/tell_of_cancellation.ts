import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfCancellation extends Job<Verbs['registration.cancelled']> {
  static options = { name: 'tell_of_cancellation' }

  async execute() {
    await sendLetter('cancelled', this.payload.registrationId)
  }
}
