import { Job } from '@adonisjs/queue'
import { answerDueWishes, forgetDateWishes } from '#app/mailings/date_wishes/answer_due_wishes'

/** Answers what is due by the clock alone, as when an embargo ends, and forgets whoever need not be known any more. */
export default class TendDateWishes extends Job<Record<string, never>> {
  static options = { name: 'tend_date_wishes' }

  async execute() {
    await answerDueWishes()
    await forgetDateWishes()
  }
}
