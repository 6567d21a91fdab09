import type { HttpContext } from '@adonisjs/core/http'
import { sitemap } from '#app/site/queries/sitemap'

export default class SitemapsController {
  async show({ response }: HttpContext) {
    response.type('application/xml; charset=utf-8')
    return sitemap()
  }
}
