import type { Locale } from '#app/core/languages/locales'
import { revealToken } from '#app/core/tokens'
import { appUrl } from '#config/app'

/** The path of a person's own page. Whoever holds it can change and cancel. */
export function ownPath(locale: Locale, tokenEncrypted: string): string {
  return `/${locale}/registrations/${revealToken(tokenEncrypted)}`
}

/** The whole address of a person's own page, for mails. */
export function ownLink(locale: Locale, tokenEncrypted: string): string {
  return appUrl + ownPath(locale, tokenEncrypted)
}
