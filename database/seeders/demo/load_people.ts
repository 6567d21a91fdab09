import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { nameKey } from '#app/core/languages/search_key'
import { ACCOUNTS } from './accounts.js'
import { crowd, type DemoPerson } from './cast.js'

export interface LoadedPerson extends DemoPerson {
  id: number
}

/** Everybody of the demo: those with accounts first, then the crowd that a full conference needs. */
export async function loadPeople(trx: Trx, size: number): Promise<LoadedPerson[]> {
  const known = new Set(ACCOUNTS.map(({ email }) => email))
  const people = [...ACCOUNTS, ...crowd(size).filter(({ email }) => !known.has(email))]
  const rows = people.map(({ name, locale, email }) => ({
    name,
    name_locale: locale,
    name_key: nameKey(name),
    email,
    email_normalised: email,
    created_at: toSql(clock.now()),
  }))
  for (let from = 0; from < rows.length; from += 50)
    await trx.table('people').multiInsert(rows.slice(from, from + 50))

  const stored: { id: number; email: string }[] = await trx.from('people').select('id', 'email')
  const ids = new Map(stored.map(({ id, email }) => [email, id]))
  return people.map((person) => ({ ...person, id: ids.get(person.email)! }))
}
