import i18nManager from '@adonisjs/i18n/services/main'
import type { Morning } from '#app/attendance/queries/due_mornings'
import { sessionWords } from '#app/attendance/queries/session_words'
import { dateInSentence } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type { Mail, Mailbox } from '#app/messages/mail'

/** "Today: two sessions", with the one-time link that opens them. */
export async function morningMail(
  morning: Morning,
  to: Mailbox,
  locale: Locale,
  href: string
): Promise<Mail> {
  const i18n = i18nManager.locale(locale)
  const words = await sessionWords(morning.sessions, locale)
  const facts = morning.sessions.map(({ id }) => {
    const { title, event, time, place } = words.get(id)!
    return {
      label: time,
      lines: [
        { strong: title.text, lang: title.lang },
        ...(event.text === title.text ? [] : [event]),
        ...(place ? [place] : []),
      ],
    }
  })
  return {
    kind: 'attend_today',
    dedupKey: morning.dedupKey,
    to,
    locale,
    subject: i18n.t('attendance.mails.morning.subject', { count: morning.sessions.length }),
    template: 'attendance/morning',
    data: { date: dateInSentence(morning.date, locale), facts, href },
    personId: morning.personId,
    account: true,
  }
}
