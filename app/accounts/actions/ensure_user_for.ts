import User from '#app/accounts/models/user'
import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import type Person from '#app/people/models/person'

interface Beginnings {
  actor: Actor
  /** Left out: the account is opened by e-mailed links. */
  passwordHash?: string
  /** The language its pages and mails come in; left out: whatever the browser asks for. */
  locale?: Locale
}

type Refusal = { reason: 'no_address' } | { reason: 'address_taken'; user: User }

/**
 * The account of a person, made where there is none yet: trainers and desks get theirs with their first link.
 * A mailbox has one account, so a colleague behind the same address gets none (`address_taken`).
 */
export async function ensureUserFor(
  trx: Trx,
  person: Pick<Person, 'id' | 'emailNormalised'>,
  { actor, passwordHash, locale }: Beginnings
): Promise<Result<User, Refusal>> {
  const email = person.emailNormalised
  if (!email) return refuse('no_address')
  const made = await trx
    .knexClient('users')
    .insert({
      email,
      person_id: person.id,
      password_hash: passwordHash ?? null,
      locale: locale ?? null,
      created_at: toSql(clock.now()),
    })
    .onConflict()
    .ignore()
    .returning('id')

  const user = await ownerOf(trx, person.id, email)
  if (user.personId !== person.id) return refuse('address_taken', { user })
  if (made.length > 0) await recordCreation(trx, user, actor)
  return done(user)
}

/** The person's own account before another one of the same mailbox. */
async function ownerOf(trx: Trx, personId: number, email: string) {
  const users = await User.query({ client: trx }).where('person_id', personId).orWhere({ email })
  return users.find((user) => user.personId === personId) ?? users[0]
}

function recordCreation(trx: Trx, { id }: User, actor: Actor) {
  const occasion = { actor, subject: { type: 'user', id } }
  return record(trx, 'account.created', { userId: id }, occasion)
}
