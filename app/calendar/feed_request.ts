import type { HttpContext } from '@adonisjs/core/http'
import i18nManager from '@adonisjs/i18n/services/main'
import type { FeedFilters } from '#app/calendar/queries/feed_days'
import { isLocale, type Locale } from '#app/core/languages/locales'
import { appUrl } from '#config/app'

/** What the address of a calendar asks for. Only words count; anything else in it is as if it were not there. */
export function feedFilters({ request }: HttpContext): FeedFilters {
  const { type, topic, lang } = request.qs()
  return { types: wordsOf(type), topics: wordsOf(topic), languages: wordsOf(lang) }
}

/**
 * The language of a calendar: that of its address, else the one given. Never what the fetching machine prefers:
 * it fetches for somebody else.
 */
export function feedLanguage({ request }: HttpContext, otherwise: Locale = 'en') {
  const { locale } = request.qs()
  return i18nManager.locale(isLocale(locale) ? locale : otherwise)
}

/** The whole address of a calendar, the same for the same wishes in whatever order they were made. */
export function feedAddress(
  path: string,
  { types, topics, languages }: FeedFilters,
  locale: string
) {
  const query = new URLSearchParams()
  for (const type of types) query.append('type', type)
  for (const topic of topics) query.append('topic', topic)
  for (const language of languages) query.append('lang', language)
  query.append('locale', locale)
  return `${appUrl}${path}?${query}`
}

function wordsOf(value: unknown): string[] {
  const words = [value].flat().filter((word) => typeof word === 'string')
  return [...new Set(words.filter(Boolean))].sort()
}
