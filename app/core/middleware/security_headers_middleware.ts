import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isSecure } from '#config/app'

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers of every answer, pages without a session included. Nothing inline runs anywhere. */
export default class SecurityHeadersMiddleware {
  handle({ response }: HttpContext, next: NextFn) {
    response.header('Content-Security-Policy', POLICY)
    response.header('X-Content-Type-Options', 'nosniff')
    response.header('X-Frame-Options', 'DENY')
    response.header('Referrer-Policy', 'same-origin')
    response.header('Permissions-Policy', 'camera=(self), geolocation=(), microphone=()')
    response.header('Cross-Origin-Opener-Policy', 'same-origin')
    if (isSecure) response.header('Strict-Transport-Security', 'max-age=15552000')
    return next()
  }
}
