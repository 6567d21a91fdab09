import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { sendRequestLetter } from '#app/events/translations/mails/request_letters'

export default class SendTranslationRequest extends Job<Verbs['translation.requested']> {
  static options = { name: 'send_translation_request' }

  async execute() {
    await sendRequestLetter(this.payload.requestId)
  }
}
