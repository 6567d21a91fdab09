import i18nManager from '@adonisjs/i18n/services/main'
import type User from '#app/accounts/models/user'
import { isLocale, type Locale } from '#app/core/languages/locales'
import type { Mail } from '#app/messages/mail'

/** What there is to tell; each has its words under `accounts.mails`. */
export type AccountMailKind = 'signIn' | 'reset' | 'invitation' | 'passwordSet'

interface Contents {
  locale: Locale
  dedupKey: string
  /** The one address that the letter leads to. */
  href: string
  facts?: Record<string, string | number>
}

/** A letter about an account to its owner, whose person is loaded: some words, one button. */
export function accountMail(
  kind: AccountMailKind,
  user: User,
  { locale, dedupKey, href, facts }: Contents
): Mail {
  const word = (name: string) =>
    i18nManager.locale(locale).t(`accounts.mails.${kind}.${name}`, facts)
  return {
    kind,
    dedupKey,
    locale,
    to: { name: user.person.name, address: user.email },
    subject: word('subject'),
    template: 'accounts/link',
    data: { href, words: { text: word('text'), button: word('button'), why: word('why') } },
    personId: user.personId,
    account: true,
  }
}

/** The language in which to write to somebody who has not just asked in one. */
export function localeOf(user: User): Locale {
  return [user.locale, user.person.nameLocale].find(isLocale) ?? 'en'
}
