import i18nManager from '@adonisjs/i18n/services/main'
import edge from 'edge.js'
import type { Locale } from '#app/core/languages/locales'
import { appUrl } from '#config/app'

/**
 * Both forms of a mail in the recipient's language, rendered outside any request. Templates get their data
 * and `t`, `i18n`, `locale`, `subject`, `appUrl`.
 */
export async function renderMail(
  template: string,
  locale: Locale,
  data: Record<string, unknown> & { subject: string }
): Promise<{ html: string; text: string }> {
  const i18n = i18nManager.locale(locale)
  const render = (name: string) =>
    edge
      .createRenderer()
      .share({ i18n, locale, appUrl, subject: data.subject, t: i18n.formatMessage.bind(i18n) })
      .render(`mails/${name}`, data)
  return { html: await render(template), text: plain(await render(`${template}.text`)) }
}

const ESCAPED: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
}

/**
 * Edge escapes for HTML and indents by the template; a plain letter has neither. Undoing the escape once is
 * exact, because every value went through it once.
 */
function plain(rendered: string): string {
  const text = rendered.replace(/&(?:amp|lt|gt|quot|#x27|#x60);/g, (entity) => ESCAPED[entity])
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
