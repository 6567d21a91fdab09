import type { HttpContext } from '@adonisjs/core/http'
import { document } from '#app/core/documents/document'
import { agendaDraft } from '#app/site/documents/agenda_draft'

interface Agenda {
  eventId: number
  slug: string
  /** Where the same stands as a page. */
  page: string
}

/**
 * Answers with the agenda of an event as a PDF, 304 where the browser has it already. Where it can't be made, a page says
 * so and leads to the agenda as a page.
 */
export async function sendAgenda(ctx: HttpContext, { eventId, slug, page }: Agenda) {
  const { request, response, view, i18n, locale } = ctx
  const made = await document(await agendaDraft(eventId, i18n, locale))
  if (!made.ok) {
    response.status(503).header('Retry-After', '60').header('Cache-Control', 'no-store')
    return view.render('pages/site/no_document', { page, reason: made.reason })
  }
  const { pdf, fingerprint } = made.value
  response.header('ETag', `"${fingerprint}"`).header('Cache-Control', 'no-cache')
  if (request.header('if-none-match')?.includes(fingerprint)) return response.status(304).send('')
  response.header('Content-Disposition', `inline; filename="${slug}-${locale}.pdf"`)
  return response.type('application/pdf').send(pdf)
}
