import { Job } from '@adonisjs/queue'
import { sendInvitation } from '#app/accounts/actions/send_invitation'
import type { Verbs } from '#app/activity/verbs'

export default class SendInvitation extends Job<Verbs['account.invited']> {
  static options = { name: 'send_invitation' }

  async execute() {
    await sendInvitation({ ...this.payload, occasion: this.context.jobId })
  }
}
