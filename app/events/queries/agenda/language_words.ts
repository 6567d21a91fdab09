import type { I18n } from '@adonisjs/i18n'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'

/** "Held in Serbian, interpreted into Bulgarian": what is spoken and heard at a session. */
export function languageWords(
  { language, interpreted }: { language: string | null; interpreted: string[] },
  i18n: I18n
): string {
  return i18n.t('agenda.public.languages', {
    language: language ?? '',
    hasLanguage: language ? 'yes' : 'no',
    interpreted: listOf(interpreted, i18n.locale as Locale),
    hasInterpreted: interpreted.length > 0 ? 'yes' : 'no',
  })
}
