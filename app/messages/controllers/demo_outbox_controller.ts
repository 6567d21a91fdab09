import type { HttpContext } from '@adonisjs/core/http'
import { rowId } from '#app/core/row_id'
import { requireDemoOutbox } from '#app/messages/demo_outbox'
import { linkedText } from '#app/messages/linked_text'
import { findDemoMessage } from '#app/messages/queries/find_demo_message'
import { openLetter } from '#app/messages/queries/open_letter'
import { outboxPage, shownMessages } from '#app/messages/queries/outbox_page'

/** The mails of a demo without a mail server, for whoever tries it: their links open the next step. */
export default class DemoOutboxController {
  async index({ request, response, view }: HttpContext) {
    requireDemoOutbox()
    const position = {
      before: rowId(request.input('before')),
      after: rowId(request.input('after')),
    }
    response.header('Cache-Control', 'no-store')
    return view.render('pages/messages/demo_outbox', await outboxPage(shownMessages(), position))
  }

  async show({ params, response, view }: HttpContext) {
    const message = await findDemoMessage(params.id)
    const { subject, text, attachments } = await openLetter(message)
    response.header('Cache-Control', 'no-store')
    return view.render('pages/messages/demo_message', {
      message,
      subject,
      attachments: attachments.map(({ filename }) => filename),
      lines: linkedText(text),
    })
  }
}
