import type { HttpContext } from '@adonisjs/core/http'
import type { LinkPurpose } from '#app/accounts/models/sign_in_link'

/** A link that was used, has run out, or never was: one answer, with the way to a new one. */
export function gone({ response, view }: HttpContext, purpose: LinkPurpose) {
  response.status(410)
  return view.render('pages/accounts/link_gone', { purpose })
}
