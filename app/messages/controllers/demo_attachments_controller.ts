import { errors, type HttpContext } from '@adonisjs/core/http'
import { findDemoMessage } from '#app/messages/queries/find_demo_message'
import { openLetter } from '#app/messages/queries/open_letter'

export default class DemoAttachmentsController {
  async show({ params, request, response }: HttpContext) {
    const { attachments } = await openLetter(await findDemoMessage(params.id))
    const file = attachments.find(({ filename }) => filename === params.filename)
    if (!file) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    response.header('Content-Type', file.contentType)
    response.header('Cache-Control', 'no-store')
    response.append('Content-Disposition', 'attachment')
    return file.content
  }
}
