import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendOwnLink } from '#app/registrations/mails/send_letter'

export default class SendOwnLink extends Job<Verbs['registration.requested']> {
  static options = { name: 'send_own_link' }

  async execute() {
    await sendOwnLink(this.payload.registrationId)
  }
}
