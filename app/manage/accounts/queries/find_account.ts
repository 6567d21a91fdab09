import Grant from '#app/accounts/models/grant'
import User from '#app/accounts/models/user'
import { rowId } from '#app/core/row_id'

/** The account of an address, with its person and roles. @throws 404 when there is none. */
export function findAccount(id: unknown) {
  return User.query()
    .where('id', rowId(id) ?? 0)
    .preload('person')
    .preload('grants', (grants) => grants.orderBy('id'))
    .firstOrFail()
}

/** One role of an account. @throws 404 when the account does not hold it. */
export function findGrant(user: User, id: unknown) {
  return Grant.query()
    .where('user_id', user.id)
    .where('id', rowId(id) ?? 0)
    .firstOrFail()
}
