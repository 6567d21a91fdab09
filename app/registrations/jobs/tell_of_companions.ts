import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfCompanions extends Job<Verbs['registration.companions_changed']> {
  static options = { name: 'tell_of_companions' }

  async execute() {
    await sendLetter('companions_changed', this.payload.registrationId)
  }
}
