import { ASKED_FOR, inLanguage, keepLink, newLink } from '#app/accounts/links'
import { accountMail } from '#app/accounts/mails/account_mail'
import User from '#app/accounts/models/user'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { buildMail } from '#app/messages/build_mail'
import { keepMail } from '#app/messages/keep_mail'

interface AskedLink {
  userId: number
  purpose: 'sign_in' | 'reset'
  locale: Locale
  /** The same for a repeat of the same job: then no second link goes out. */
  occasion: string
}

/** Makes the link somebody asked for and the mail that carries it. The link exists nowhere else. */
export async function sendAskedLink({ userId, purpose, locale, occasion }: AskedLink) {
  const user = await User.query().where('id', userId).preload('person').firstOrFail()
  const link = newLink(purpose, ASKED_FOR)
  const mail = await buildMail(
    accountMail(purpose === 'reset' ? 'reset' : 'signIn', user, {
      locale,
      dedupKey: `account-link:${occasion}`,
      href: inLanguage(link, locale),
      facts: ASKED_FOR,
    })
  )
  await transaction(async (trx) => {
    if ((await keepMail(trx, mail)) === 'kept') await keepLink(trx, link, user)
  })
}
