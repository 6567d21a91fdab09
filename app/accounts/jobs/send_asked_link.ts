import { Job } from '@adonisjs/queue'
import { sendAskedLink } from '#app/accounts/actions/send_asked_link'
import type { Verbs } from '#app/activity/verbs'

export default class SendAskedLink extends Job<Verbs['account.link_requested']> {
  static options = { name: 'send_asked_link' }

  async execute() {
    await sendAskedLink({ ...this.payload, occasion: this.context.jobId })
  }
}
