/**
 * The languages of the interface. These tags, letter by letter, stand in addresses, `lang`, `hreflang`
 * and tables.
 */
export const LOCALES = ['sr-Latn', 'sr-Cyrl', 'bg', 'ro', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** What may stand as `:locale` in an address. */
export const LOCALE_PATTERN = new RegExp(`^(${LOCALES.join('|')})$`)

/** The two scripts of Serbian: written in one, shown in both. */
export type SerbianLocale = Extract<Locale, `sr-${string}`>

/** How the language switch names each language, in itself: short on the page, whole for a screen reader. */
export const NATIVE_NAMES: Record<Locale, { label: string; name: string }> = {
  'sr-Latn': { label: 'SR', name: 'Srpski' },
  'sr-Cyrl': { label: 'СР', name: 'Српски' },
  'bg': { label: 'БГ', name: 'Български' },
  'ro': { label: 'RO', name: 'Română' },
  'en': { label: 'EN', name: 'English' },
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale)
}

export function isSerbian(locale: string): locale is SerbianLocale {
  return locale === 'sr-Latn' || locale === 'sr-Cyrl'
}

/** Serbian in the other script. */
export function otherSerbian(locale: SerbianLocale): SerbianLocale {
  return locale === 'sr-Latn' ? 'sr-Cyrl' : 'sr-Latn'
}

/** The tag to give to `Intl`: English is British, and plain `sr`, which means Cyrillic there, never occurs. */
export function intlTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale
}
