import type { HttpContext } from '@adonisjs/core/http'
import { consentWords } from '#app/registrations/queries/notice_text'

/** The words that somebody read and agreed to when they registered, for good; known by what they say, so that nobody counts through them. */
export default class ConsentWordsController {
  async show({ params, view }: HttpContext) {
    return view.render('pages/registrations/consent_words', await consentWords(params.digest))
  }
}
