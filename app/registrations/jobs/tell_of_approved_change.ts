import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfApprovedChange extends Job<Verbs['registration.change_approved']> {
  static options = { name: 'tell_of_approved_change' }

  async execute() {
    await sendLetter('change_approved', this.payload.registrationId)
  }
}
