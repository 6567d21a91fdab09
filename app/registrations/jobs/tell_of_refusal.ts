import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfRefusal extends Job<Verbs['registration.declined']> {
  static options = { name: 'tell_of_refusal' }

  async execute() {
    await sendLetter('declined', this.payload.registrationId)
  }
}
