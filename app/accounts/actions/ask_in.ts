import type User from '#app/accounts/models/user'
import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'

/** Says that somebody is asked in; the letter with their first link follows from it. */
export function askIn(trx: Trx, { id }: Pick<User, 'id'>, locale: Locale, actor: Actor) {
  return record(
    trx,
    'account.invited',
    { userId: id, locale, inviterId: actor.userId },
    { actor, subject: { type: 'user', id } }
  )
}

/** Asks somebody in once more, when the first letter was lost or its link ran out. */
export function askInAgain(user: Pick<User, 'id'>, locale: Locale, actor: Actor) {
  return transaction((trx) => askIn(trx, user, locale, actor))
}
