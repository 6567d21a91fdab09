import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { tendFormerAnswers } from '#app/registrations/actions/tend_former_answers'

export default class TendFormerAnswers extends Job<
  Verbs['question.edited'] & Verbs['question.removed']
> {
  static options = { name: 'tend_former_answers' }

  async execute() {
    await tendFormerAnswers(this.payload.questionSetId)
  }
}
