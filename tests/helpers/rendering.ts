import edge from 'edge.js'
import i18nManager from '@adonisjs/i18n/services/main'
import type { Locale } from '#app/core/languages/locales'

/** Renders a piece of template as a page in a language would, outside any request; runs of white space are one space. */
export async function renderRaw(
  template: string,
  state: Record<string, unknown> = {},
  locale: Locale = 'en'
) {
  const view = edge.createRenderer().share({
    locale,
    i18n: i18nManager.locale(locale),
    languageLinks: [],
    path: `/${locale}`,
    appUrl: 'https://sabor.example',
    ...state,
  })
  const html = await view.renderRaw(template)
  return html.replace(/\s+/g, ' ').replace(/> /g, '>').replace(/ </g, '<')
}
