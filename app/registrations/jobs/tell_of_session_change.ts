import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { transaction } from '#app/core/database'
import { enqueueAll } from '#app/core/enqueue'
import TellPersonOfSessionChange from '#app/registrations/jobs/tell_person_of_session_change'
import { recipientsOf } from '#app/registrations/mails/tell_of_session_change'

/** A job for each of those who have a place at a session or are on its programme, so that one bad address holds no other. */
export default class TellOfSessionChange extends Job<Verbs['session.cancelled']> {
  static options = { name: 'tell_of_session_change' }

  async execute() {
    const { sessionId, ...change } = this.payload
    const people = await recipientsOf(change, sessionId)
    const letters = people.map((personId) => ({ ...change, sessionId, personId }))
    await transaction((trx) => enqueueAll(trx, TellPersonOfSessionChange, letters))
  }
}
