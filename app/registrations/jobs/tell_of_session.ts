import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfSession extends Job<Verbs['registration.session_seated']> {
  static options = { name: 'tell_of_session' }

  async execute() {
    await sendLetter('session_seated', this.payload.registrationId)
  }
}
