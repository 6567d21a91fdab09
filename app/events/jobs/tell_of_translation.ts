import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { tellOfTranslation } from '#app/events/translations/mails/request_letters'

export default class TellOfTranslation extends Job<Verbs['translation.completed']> {
  static options = { name: 'tell_of_translation' }

  async execute() {
    await tellOfTranslation(this.payload.requestId)
  }
}
