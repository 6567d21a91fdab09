import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { findOrMakePerson } from '#app/people/actions/find_or_make_person'
import Person from '#app/people/models/person'
import { nameLocale } from '#app/people/name_locale'

interface Named {
  name: string
  email: string
  /** The language their pages will come in. */
  locale: Locale
}

/** The person an account is for. */
export async function personNamed(trx: Trx, { name, email, locale }: Named): Promise<Person> {
  const identity = { name, email, nameLocale: nameLocale(name, null, locale) }
  return Person.findOrFail(await findOrMakePerson(trx, identity), { client: trx })
}
