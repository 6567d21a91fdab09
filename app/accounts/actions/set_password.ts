import { closeLinksOf } from '#app/accounts/links'
import type User from '#app/accounts/models/user'
import { record } from '#app/activity/record'
import type { Trx } from '#app/core/database'

/**
 * Writes a password that was hashed before the transaction, and makes the account's open links useless.
 * The caller ends the account's other sessions when the transaction has committed.
 */
export async function setPassword(trx: Trx, user: User, passwordHash: string) {
  await user.useTransaction(trx).load('person')
  await user.merge({ passwordHash }).save()
  await closeLinksOf(trx, user)
  await record(
    trx,
    'account.password_set',
    { userId: user.id },
    {
      actor: { userId: user.id, label: user.person.name },
      subject: { type: 'user', id: user.id },
    }
  )
}
