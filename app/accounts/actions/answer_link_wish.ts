import { accountOfParticipant } from '#app/accounts/actions/account_of_participant'
import User from '#app/accounts/models/user'
import { record, VISITOR } from '#app/activity/record'
import { transaction } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'

export interface LinkWish {
  email: string
  purpose: 'sign_in' | 'reset'
  /** The language of the page on which the link was asked for. */
  locale: Locale
}

/**
 * Where the address has an account, or somebody registered from it, says that a link was asked for; the mail follows
 * from that.
 */
export async function answerLinkWish({ email, purpose, locale }: LinkWish) {
  await transaction(async (trx) => {
    const known = await User.query({ client: trx }).where('email', email).first()
    const asks = purpose === 'sign_in'
    const user = known ?? (asks ? await accountOfParticipant(trx, email) : null)
    if (!user || user.disabledAt) return
    await record(
      trx,
      'account.link_requested',
      { userId: user.id, purpose, locale },
      { actor: VISITOR, subject: { type: 'user', id: user.id }, details: { purpose } }
    )
  })
}
