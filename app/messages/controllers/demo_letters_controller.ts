import type { HttpContext } from '@adonisjs/core/http'
import { findDemoMessage } from '#app/messages/queries/find_demo_message'
import { openLetter } from '#app/messages/queries/open_letter'

/** Inline styles and pictures are a mail's own; it runs nothing and loads nothing. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export default class DemoLettersController {
  /** The letter as a mail program would show it. */
  async show({ params, response }: HttpContext) {
    const { html } = await openLetter(await findDemoMessage(params.id))
    response.header('Content-Security-Policy', POLICY)
    response.header('Cache-Control', 'no-store')
    response.header('Content-Type', 'text/html; charset=utf-8')
    return html
  }
}
