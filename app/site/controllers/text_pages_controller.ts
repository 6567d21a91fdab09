import type { HttpContext } from '@adonisjs/core/http'

export default class TextPagesController {
  /** What the installation says about itself: accessibility, data protection, the product. */
  async show({ view, params }: HttpContext) {
    return view.render('pages/site/text', { page: params.page })
  }
}
