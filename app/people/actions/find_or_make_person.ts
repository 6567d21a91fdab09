import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { nameKey } from '#app/core/languages/search_key'
import type { Locale } from '#app/core/languages/locales'
import { mendAddress, normaliseAddress } from '#app/people/email_address'

/** How a person writes who they are. Without an address nobody can be recognised. */
export interface Identity {
  name: string
  nameLocale: Locale
  email: string | null
}

/**
 * The person of this mailbox and name, known once: colleagues behind one address stay different people. Whoever is
 * already known is left exactly as they are, since anybody may type anybody's address.
 */
export async function findOrMakePerson(trx: Trx, identity: Identity): Promise<number> {
  const { name, nameLocale, email } = identity
  const key = {
    email_normalised: email === null ? null : normaliseAddress(email),
    name_key: nameKey(name),
  }
  const [made] = await trx
    .knexClient('people')
    .insert({
      ...key,
      name,
      name_locale: nameLocale,
      email: email === null ? null : mendAddress(email),
      created_at: toSql(clock.now()),
    })
    .onConflict(['email_normalised', 'name_key'])
    .ignore()
    .returning('id')
  if (made) return made.id
  const known = await trx.from('people').where(key).select('id', 'merged_into_id').first()
  return known.merged_into_id ?? known.id
}
