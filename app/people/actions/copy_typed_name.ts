import type { Trx } from '#app/core/database'
import { nameKey } from '#app/core/languages/search_key'
import type { Identity } from '#app/people/actions/find_or_make_person'
import { mendAddress, normaliseAddress } from '#app/people/email_address'

/**
 * Takes over how a person writes their own name and address, once they have shown that the mailbox is theirs.
 * Another name or another mailbox is another person, so then nothing changes.
 */
export async function copyTypedName(trx: Trx, personId: number, identity: Identity) {
  if (identity.email === null) return
  await trx
    .from('people')
    .where('id', personId)
    .where('name_key', nameKey(identity.name))
    .where('email_normalised', normaliseAddress(identity.email))
    .update({
      name: identity.name,
      name_locale: identity.nameLocale,
      email: mendAddress(identity.email),
    })
}
