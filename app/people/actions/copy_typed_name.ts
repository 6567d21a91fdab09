import type { Trx } from '#app/core/database'
import { nameKey } from '#app/core/languages/search_key'
import type { Identity } from '#app/people/actions/find_or_make_person'
import { mendAddress, normaliseAddress } from '#app/people/email_address'

/**
 * Takes over how a person writes their own name and address, once they have shown that the mailbox is theirs.
 * Another name or another mailbox is another person, so then nothing changes; who has no mailbox is known by nobody
 * else, and is called what they are called now.
 */
export async function copyTypedName(trx: Trx, personId: number, identity: Identity) {
  const { name, nameLocale, email } = identity
  const written = { name, name_locale: nameLocale }
  const person = trx.from('people').where('id', personId)
  if (email === null) {
    await person.whereNull('email_normalised').update({ ...written, name_key: nameKey(name) })
  } else {
    await person
      .where('name_key', nameKey(name))
      .where('email_normalised', normaliseAddress(email))
      .update({ ...written, email: mendAddress(email) })
  }
}
