import type { HttpContext } from '@adonisjs/core/http'
import { ASKED_FOR } from '#app/accounts/links'

/** The page after asking for a link: the same for every address, known here or not. */
export default class SentLinksController {
  show({ view }: HttpContext) {
    return view.render('pages/accounts/link_sent', ASKED_FOR)
  }
}
