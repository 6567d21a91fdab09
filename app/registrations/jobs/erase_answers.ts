import { Job } from '@adonisjs/queue'
import { dropOldDrafts } from '#app/registrations/answer_drafts'
import { eraseDueAnswers } from '#app/registrations/actions/erase_due_answers'

/** Lets go of answers that were promised to be erased, and of those typed into forms that nobody came back to. */
export default class EraseAnswers extends Job<Record<string, never>> {
  static options = { name: 'erase_answers' }

  async execute() {
    await dropOldDrafts()
    await eraseDueAnswers()
  }
}
