import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfDeclinedChange extends Job<Verbs['registration.change_declined']> {
  static options = { name: 'tell_of_declined_change' }

  async execute() {
    await sendLetter('change_declined', this.payload.registrationId)
  }
}
