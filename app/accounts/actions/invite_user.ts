import { addGrant } from '#app/accounts/actions/add_grant'
import { askIn } from '#app/accounts/actions/ask_in'
import { ensureUserFor } from '#app/accounts/actions/ensure_user_for'
import { lockUser } from '#app/accounts/actions/lock_user'
import { personNamed } from '#app/accounts/actions/person_named'
import type { GrantWish } from '#app/accounts/models/grant'
import User from '#app/accounts/models/user'
import type { Actor } from '#app/activity/record'
import { BusyError, transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { nameKey } from '#app/core/languages/search_key'
import { done, refuse, type Result } from '#app/core/result'
import { normaliseAddress } from '#app/people/email_address'

interface Invitation {
  name: string
  email: string
  /** The language of the letter and, until they choose another, of their pages. */
  locale: Locale
  grant: GrantWish
}

type Refusal = { reason: 'address_taken'; owner: string } | { reason: 'disabled'; userId: number }

/** Gives somebody an account with a role and asks them in by mail; who has one already gets the role. */
export function inviteUser(
  { name, email, locale, grant }: Invitation,
  actor: Actor
): Promise<Result<User, Refusal>> {
  return transaction(async (trx) => {
    const existing = await ownerOf(trx, email)
    if (existing && existing.person.nameKey !== nameKey(name)) {
      return refuse('address_taken', { owner: existing.person.name })
    }
    if (existing?.disabledAt) return refuse('disabled', { userId: existing.id })

    const user = existing ?? (await newUser(trx, { name, email, locale }, actor))
    await lockUser(trx, user.id)
    await addGrant(trx, user, grant, actor)
    await askIn(trx, user, locale, actor)
    return done(user)
  })
}

function ownerOf(trx: Trx, email: string) {
  return User.query({ client: trx })
    .where('email', normaliseAddress(email))
    .preload('person')
    .first()
}

/** @throws BusyError when the mailbox got another owner in this very moment. */
async function newUser(trx: Trx, identity: Omit<Invitation, 'grant'>, actor: Actor) {
  const person = await personNamed(trx, identity)
  const account = await ensureUserFor(trx, person, { actor, locale: identity.locale })
  if (!account.ok) throw new BusyError(account.reason)
  return account.value
}
