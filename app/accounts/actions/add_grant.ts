import type User from '#app/accounts/models/user'
import Grant, { scopeOf, type GrantWish } from '#app/accounts/models/grant'
import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'

/** Gives a user a role, once: the same again changes nothing. The caller has locked the user. */
export async function addGrant(trx: Trx, user: User, wish: GrantWish, actor: Actor) {
  const { role } = wish
  const scope = scopeOf(wish)
  const held = await Grant.query({ client: trx })
    .where({ userId: user.id, role, ...scope })
    .first()
  if (held) return
  await Grant.create({ userId: user.id, role, ...scope, createdAt: clock.now() }, { client: trx })
  await record(
    trx,
    'account.granted',
    { userId: user.id },
    { actor, subject: { type: 'user', id: user.id }, details: { role, ...scope } }
  )
}
