import type { HttpContext } from '@adonisjs/core/http'

/** A page for one person alone: kept nowhere on its way, found by no search engine. */
export function privatePage({ response }: Pick<HttpContext, 'response'>) {
  response.header('Cache-Control', 'private, no-store')
  response.header('X-Robots-Tag', 'noindex, nofollow')
}
