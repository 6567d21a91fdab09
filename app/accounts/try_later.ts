import type { HttpContext } from '@adonisjs/core/http'

/** Says in words and in the header when somebody who was too quick may try again. */
export function tryLater({ response, i18n }: HttpContext, retryAfter: number): string {
  response.header('Retry-After', String(retryAfter))
  return i18n.t('accounts.throttled', { minutes: Math.ceil(retryAfter / 60) })
}
