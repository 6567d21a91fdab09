import { Job } from '@adonisjs/queue'
import { sendLetter } from '#app/registrations/mails/send_letter'

export default class TellOfEventCancellation extends Job<{ registrationId: number }> {
  static options = { name: 'tell_of_event_cancellation' }

  async execute() {
    await sendLetter('event_cancelled', this.payload.registrationId)
  }
}
