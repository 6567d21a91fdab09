import type { HttpContext } from '@adonisjs/core/http'
import { demoOutboxUrl } from '#app/messages/demo_outbox'

type Page = 'sign_in' | 'my_sign_in' | 'ask_for_reset' | 'link_sent'

/** A page on the way to a link by mail. In a demo that sends no mail it says where to find it. */
export function linkPage(
  { locale, view }: HttpContext,
  page: Page,
  shown: Record<string, unknown> = {}
) {
  return view.render(`pages/accounts/${page}`, { ...shown, demoOutbox: demoOutboxUrl(locale) })
}
