import { Exception } from '@adonisjs/core/exceptions'
import type { Locale } from '#app/core/languages/locales'
import { hasMailServer } from '#app/messages/delivery/mail_server'
import env from '#start/env'

/** Whether everybody may read the mails: only in a demo that cannot send them. */
export function isDemoOutboxOpen(): boolean {
  return env.get('DEMO') === true && !hasMailServer()
}

/** Where a newcomer reads the mails of a demo that cannot send them; null everywhere else. */
export function demoOutboxUrl(locale: Locale): string | null {
  return isDemoOutboxOpen() ? `/${locale}/outbox` : null
}

/** @throws 404 outside such a demo, as if there were no such page. */
export function requireDemoOutbox() {
  if (!isDemoOutboxOpen()) throw new Exception('no outbox', { status: 404, code: 'E_NOT_FOUND' })
}
