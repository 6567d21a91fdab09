import db from '@adonisjs/lucid/services/db'
import type User from '#app/accounts/models/user'
import type { Text } from '#app/core/languages/content'

/** Somebody whose registrations a signed-in mailbox sees. */
export interface MyPerson {
  id: number
  name: Text
}

/**
 * The people of the mailbox that signed in, the account's own first: colleagues behind one address, a parent and
 * children. Who came by a link that somebody showed on a screen has proven no mailbox, and sees their own only.
 */
export async function myPeople(
  { personId, email }: Pick<User, 'personId' | 'email'>,
  { provenMailbox }: { provenMailbox: boolean }
): Promise<MyPerson[]> {
  const rows = await db
    .from('people')
    .where('id', personId)
    .if(provenMailbox, (query) => query.orWhere('email_normalised', email))
    .orderBy('id')
    .select('id', 'name', 'name_locale')
  return rows
    .map((row) => ({ id: row.id, name: { text: row.name, lang: row.name_locale } }))
    .sort((one, other) => Number(other.id === personId) - Number(one.id === personId))
}
