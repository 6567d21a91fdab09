import type { HttpContext } from '@adonisjs/core/http'
import { LOCALES, NATIVE_NAMES, type Locale } from '#app/core/languages/locales'

function links(locale: Locale, href: (other: Locale) => string) {
  return LOCALES.map((other) => ({
    locale: other,
    ...NATIVE_NAMES[other],
    href: href(other),
    current: other === locale,
  }))
}

/** The same page in every language, for the switch and for `hreflang`; empty where the address has no language. */
export function addressLinks({ request, locale, params }: HttpContext) {
  if (!params.locale) return []
  const rest = request.url(true).slice(`/${params.locale}`.length)
  return links(locale, (other) => `/${other}${rest}`)
}

/**
 * For a form that came back: its own address takes no GET, so the languages lead elsewhere.
 * @param rest the address after the language, as in `/events/day-of-clusters/register`
 */
export function linkLanguagesTo({ view, locale }: HttpContext, rest: string) {
  view.share({ languageLinks: links(locale, (other) => `/${other}${rest}`) })
}

/** The same for pages with a session, which keeps the language instead of the address. */
export function sessionLinks({ request, locale }: HttpContext) {
  const path = request.method() === 'GET' ? request.url() : '/'
  const query = (other: Locale) => new URLSearchParams({ ...request.qs(), locale: other })
  return links(locale, (other) => `${path}?${query(other)}`)
}
