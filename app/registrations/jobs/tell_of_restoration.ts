import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfRestoration extends Job<Verbs['registration.restored']> {
  static options = { name: 'tell_of_restoration' }

  async execute() {
    await sendLetter('restored', this.payload.registrationId)
  }
}
