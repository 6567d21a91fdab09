import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfApproval extends Job<Verbs['registration.pending']> {
  static options = { name: 'tell_of_approval' }

  async execute() {
    await sendLetter('pending', this.payload.registrationId)
  }
}
