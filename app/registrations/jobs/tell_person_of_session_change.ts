import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { tellOfSessionChange } from '#app/registrations/mails/tell_of_session_change'

export default class TellPersonOfSessionChange extends Job<
  Verbs['session.cancelled'] & { personId: number }
> {
  static options = { name: 'tell_person_of_session_change' }

  async execute() {
    const { sessionId, personId, ...change } = this.payload
    await tellOfSessionChange(change, sessionId, personId)
  }
}
