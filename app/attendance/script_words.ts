import type { I18n } from '@adonisjs/i18n'

const WORDS = ['saved', 'saving', 'waiting', 'failed', 'tryAgain'] as const

/** What the script of the list says, as attributes of its element; `#` stands where it writes a number. */
export function scriptWords(i18n: I18n): Record<string, string> {
  const words = WORDS.map((word) => [
    `data-${word.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`,
    i18n.t(`attendance.list.${word}`),
  ])
  return {
    ...Object.fromEntries(words),
    'data-queued': i18n.t('attendance.list.queued', { count: '#' }),
    'data-unmarked': i18n.t('attendance.list.onlyUnmarked', { count: '#' }),
  }
}
