import { ensureUserFor } from '#app/accounts/actions/ensure_user_for'
import type User from '#app/accounts/models/user'
import { VISITOR } from '#app/activity/record'
import type { Trx } from '#app/core/database'

/**
 * The account of a mailbox from which somebody registered, made when its first link is asked for: without a password
 * and without any right, it opens what the mailbox knows already. It belongs to whoever registered last; the others of
 * that mailbox are shown beside them. Null where nobody registered from there.
 */
export async function accountOfParticipant(trx: Trx, email: string): Promise<User | null> {
  const person = await trx
    .from('people')
    .join('registrations', 'registrations.person_id', 'people.id')
    .where('people.email_normalised', email)
    .whereNull('people.merged_into_id')
    .whereNot('registrations.status', 'unconfirmed')
    .orderBy('registrations.id', 'desc')
    .select('people.id')
    .first()
  if (!person) return null
  const made = await ensureUserFor(
    trx,
    { id: person.id, emailNormalised: email },
    { actor: VISITOR }
  )
  return made.ok ? made.value : null
}
