import type User from '#app/accounts/models/user'
import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'

/** The language of the user's pages and mails; null follows the browser again. */
export async function chooseLanguage(user: User, actor: Actor, locale: Locale | null) {
  await transaction(async (trx) => {
    await user.useTransaction(trx).merge({ locale }).save()
    await record(
      trx,
      'account.edited',
      { userId: user.id },
      { actor, subject: { type: 'user', id: user.id }, details: { fields: ['locale'] } }
    )
  })
}
