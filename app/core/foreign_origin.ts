import type { HttpContext } from '@adonisjs/core/http'
import { appUrl } from '#config/app'

const SAME_SITE = ['same-origin', 'none']

/** Whether a browser says that another site's page sent this. Programs say nothing, and have no cookies to be misused. */
export function isFromElsewhere(request: HttpContext['request']): boolean {
  const site = request.header('sec-fetch-site')
  if (site) return !SAME_SITE.includes(site)
  const origin = request.header('origin')
  return origin !== undefined && origin !== new URL(appUrl).origin
}
