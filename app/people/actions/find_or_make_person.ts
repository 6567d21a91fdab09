import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { nameKey } from '#app/core/languages/search_key'
import type { Locale } from '#app/core/languages/locales'
import { mendAddress, normaliseAddress } from '#app/people/email_address'

const COLUMNS = ['id', 'email_normalised', 'name_key', 'merged_into_id']

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
  const [id] = await findOrMakePeople(trx, [identity])
  return id
}

/**
 * The same of many at once, in their order. They are written in the order of their keys: two transactions that make the
 * same people in different orders would lock each other out.
 */
export async function findOrMakePeople(trx: Trx, identities: Identity[]): Promise<number[]> {
  const keys = identities.map(keyOf)
  const now = toSql(clock.now())
  const rows = identities.map((identity, index) => {
    return { ...keys[index], ...columnsOf(identity), created_at: now }
  })
  const people = await make(trx, rows)
  if (people.length < identities.length) {
    people.push(...(await peopleOf(trx, keys)))
    // Whoever was removed between the two statements is written after all.
    const removed = rows.filter((row) => !people.some((one) => isSame(one, row)))
    if (removed.length > 0) people.push(...(await make(trx, removed)))
  }
  return keys.map(({ email_normalised: address, name_key: name }) => {
    const index = people.findIndex((one) =>
      isSame(one, { email_normalised: address, name_key: name })
    )
    const [person] = address === null ? people.splice(index, 1) : [people[index]]
    return person.merged_into_id ?? person.id
  })
}

/** Writes those who are not known yet. */
function make(trx: Trx, rows: Key[]): Promise<KnownPerson[]> {
  return trx
    .knexClient('people')
    .insert(rows.toSorted(byKey))
    .onConflict(['email_normalised', 'name_key'])
    .ignore()
    .returning(COLUMNS)
}

interface Key {
  email_normalised: string | null
  name_key: string
}

interface KnownPerson extends Key {
  id: number
  merged_into_id: number | null
}

function keyOf({ name, email }: Identity): Key {
  return {
    email_normalised: email === null ? null : normaliseAddress(email),
    name_key: nameKey(name),
  }
}

function isSame(one: Key, other: Key): boolean {
  return one.email_normalised === other.email_normalised && one.name_key === other.name_key
}

/** Any one order will do, as long as it is always the same. */
function byKey(one: Key, other: Key): number {
  const [a, b] = [one, other].map(({ email_normalised: address, name_key: name }) => {
    return `${address ?? ''}\n${name}`
  })
  return a < b ? -1 : Number(a > b)
}

function columnsOf({ name, nameLocale, email }: Identity) {
  return {
    name,
    name_locale: nameLocale,
    email: email === null ? null : mendAddress(email),
  }
}

/**
 * Asked for in pairs: each mailbox with each name would be thousands to look for. They are held until the transaction
 * ends, so that nobody removes them before something hangs on them (`remove_if_alone.ts`).
 */
async function peopleOf(trx: Trx, keys: Key[]): Promise<KnownPerson[]> {
  const pairs = keys.flatMap(({ email_normalised: address, name_key: name }) =>
    address === null ? [] : [[address, name]]
  )
  return trx
    .knexClient('people')
    .whereIn(['email_normalised', 'name_key'], pairs)
    .forKeyShare()
    .select(COLUMNS)
}
