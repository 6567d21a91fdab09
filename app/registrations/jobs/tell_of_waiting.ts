import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfWaiting extends Job<Verbs['registration.waitlisted']> {
  static options = { name: 'tell_of_waiting' }

  async execute() {
    await sendLetter('waitlisted', this.payload.registrationId)
  }
}
