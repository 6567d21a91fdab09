import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendInviteeLetter } from '#app/registrations/mails/send_invitee_letter'

export default class SendInviteeLetter extends Job<Verbs['invitee.invited']> {
  static options = { name: 'send_invitee_letter' }

  async execute() {
    await sendInviteeLetter(this.payload.inviteeId)
  }
}
