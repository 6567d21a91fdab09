import { Job } from '@adonisjs/queue'
import { tellOfNewPassword } from '#app/accounts/actions/tell_of_new_password'
import type { Verbs } from '#app/activity/verbs'

export default class TellOfNewPassword extends Job<Verbs['account.password_set']> {
  static options = { name: 'tell_of_new_password' }

  async execute() {
    await tellOfNewPassword(this.payload.userId, this.context.jobId)
  }
}
