import type { HttpContext } from '@adonisjs/core/http'
import { linkPage } from '#app/accounts/link_page'
import { ASKED_FOR } from '#app/accounts/links'

/** The page after asking for a link: the same for every address, known here or not. */
export default class SentLinksController {
  show(ctx: HttpContext) {
    return linkPage(ctx, 'link_sent', ASKED_FOR)
  }
}
