import type { HttpContext } from '@adonisjs/core/http'
import { appUrl } from '#config/app'

const CLOSED = [
  '/manage',
  '/attend',
  '/sign-in',
  '/account',
  '/setup',
  '/*/registrations/',
  '/*/register',
]

export default class RobotsController {
  /** What search engines may read: everything public but forms and people's own pages. */
  async show({ response }: HttpContext) {
    response.type('text/plain; charset=utf-8')
    return [
      'User-agent: *',
      ...CLOSED.map((path) => `Disallow: ${path}`),
      `Sitemap: ${appUrl}/sitemap.xml`,
      '',
    ].join('\n')
  }
}
