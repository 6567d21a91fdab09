import type User from '#app/accounts/models/user'
import type { SignInWay } from '#app/accounts/sessions'
import { record } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'

/** What every way of signing in leaves behind. */
export async function noteSignIn(trx: Trx, user: User, way: SignInWay) {
  await user.useTransaction(trx).load('person')
  await user.merge({ lastSignInAt: clock.now() }).save()
  await record(
    trx,
    'account.signed_in',
    { userId: user.id },
    {
      actor: { userId: user.id, label: user.person.name },
      subject: { type: 'user', id: user.id },
      details: { way },
    }
  )
}
