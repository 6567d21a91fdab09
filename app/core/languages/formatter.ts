import type { FormatterFactory } from '@adonisjs/i18n/types'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from '#app/core/languages/locales'
import { nestedQuotes } from '#app/core/languages/nested_quotes'

const QUOTED_NAME = /[„“"«‘]\{(\w+)\}[”“"»’]/g
const SECOND_STOP = /(?<=\d|г)\.\.(?![.\d])/g

/**
 * ICU messages, with what ICU doesn't know: a title that the message puts in quotation marks has inner ones itself,
 * and a date that ends in a full stop ("2027 г.", "2027.") ends its sentence too.
 */
export const sentenceFormatter: FormatterFactory = () => ({
  name: 'icu',
  format: (message, locale, data) =>
    isPlain(message)
      ? message
      : oneStop(
          String(understood(message, locale).format(inQuotes(message, locale as Locale, data)))
        ),
})

const messages = new Map<string, IntlMessageFormat>()

/** Making out what a message means takes many times as long as filling it in. The catalogues have only so many of them. */
function understood(message: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${message}`
  const known = messages.get(key) ?? new IntlMessageFormat(message, locale, {}, { ignoreTag: true })
  messages.set(key, known)
  return known
}

/** Whether nothing in a message means more than it says: most are so. */
function isPlain(message: string): boolean {
  return !/[{}']/.test(message)
}

/** The values of a message, with inner marks where the message has the outer ones around them. */
export function inQuotes(message: string, locale: Locale, data?: Record<string, unknown>) {
  if (!data) return data
  const quoted = Array.from(message.matchAll(QUOTED_NAME), ([, name]) => name).filter(
    (name) => typeof data[name] === 'string'
  )
  if (quoted.length === 0) return data
  const nested = quoted.map((name) => [name, nestedQuotes(data[name] as string, locale)])
  return { ...data, ...Object.fromEntries(nested) }
}

export function oneStop(text: string): string {
  return text.includes('..') ? text.replace(SECOND_STOP, '.') : text
}
