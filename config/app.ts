import { defineConfig } from '@adonisjs/core/http'
import { trustedProxies } from '#app/core/trusted_proxies'
import { answerUnreadable } from '#app/core/unreadable_address'
import env from '#start/env'

/** The one address of this installation, without a slash at its end. It alone decides links and the Secure flag. */
export const appUrl = env.get('APP_URL').replace(/\/+$/, '')

export const isSecure = appUrl.startsWith('https://')

export const http = defineConfig({
  generateRequestId: true,
  onBadUrl: answerUnreadable,
  allowMethodSpoofing: true,
  trustProxy: trustedProxies(env.get('TRUSTED_PROXIES')),
  cookie: { path: '/', maxAge: '8h', httpOnly: true, secure: isSecure, sameSite: 'lax' },
})
