import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { transaction } from '#app/core/database'
import { enqueue } from '#app/core/enqueue'
import { answerDueWishes } from '#app/mailings/date_wishes/answer_due_wishes'

/** After a change of an event: whoever waits for its date is told it, or that there will be none. */
export default class AnswerDateWishes extends Job<
  Verbs['event.edited'] & Verbs['event.rescheduled']
> {
  static options = { name: 'answer_date_wishes' }

  async execute() {
    const { eventId } = this.payload
    if (await answerDueWishes(eventId)) {
      await transaction((trx) => enqueue(trx, AnswerDateWishes, this.payload))
    }
  }
}
