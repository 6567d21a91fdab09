import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { fromSql } from '#app/core/columns'
import type { Locale } from '#app/core/languages/locales'
import { likePatterns } from '#app/core/languages/search_key'
import type { LegalBasis } from '#app/organisations/models/contact_list_entry'
import type { DateTime } from 'luxon'

const PAGE = 50

export interface Contact {
  id: number
  name: string
  nameLocale: Locale
  email: string
  source: string
  legalBasis: LegalBasis
  addedAt: DateTime
  optedOutAt: DateTime | null
}

interface Wanted {
  /** Words of a name, or a part of an address. */
  search: string
  /** The entry after which the page begins. */
  after: number | null
}

/** One page of a contact list by name; `next` is the key of the page that follows. */
export async function contacts(
  listId: number,
  { search, after }: Wanted
): Promise<{ contacts: Contact[]; next: number | null }> {
  const query = db
    .from('contact_list_entries as entries')
    .join('people', 'people.id', 'entries.person_id')
    .where('entries.contact_list_id', listId)
    .orderBy(['people.name_key', 'entries.id'])
    .limit(PAGE + 1)
    .select('entries.*', 'people.name', 'people.name_locale', 'people.email')
  if (search) narrow(query, search)
  if (after) await startAfter(query, after)
  const rows = await query
  const shown = rows.slice(0, PAGE)
  return {
    contacts: shown.map(contact),
    next: rows.length > PAGE ? shown.at(-1).id : null,
  }
}

function contact(row: Record<string, any>): Contact {
  return {
    id: row.id,
    name: row.name,
    nameLocale: row.name_locale,
    email: row.email ?? '',
    source: row.source,
    legalBasis: row.legal_basis,
    addedAt: fromSql(row.created_at),
    optedOutAt: row.opted_out_at ? fromSql(row.opted_out_at) : null,
  }
}

/** Signs alone find nobody: `%` would find everybody. */
function narrow(query: DatabaseQueryBuilderContract, search: string) {
  const words = likePatterns(search)
  const address = search.trim().toLowerCase().replaceAll('%', '')
  if (!address && words.length === 0) query.whereRaw('1 = 0')
  query.where((match) => {
    if (address) match.where('people.email_normalised', 'like', `%${address}%`)
    if (words.length === 0) return
    match.orWhere((name) => {
      for (const spellings of words) {
        name.where((word) => {
          for (const spelling of spellings) word.orWhere('people.name_key', 'like', spelling)
        })
      }
    })
  })
}

async function startAfter(query: DatabaseQueryBuilderContract, id: number) {
  const last = await db
    .from('contact_list_entries as entries')
    .join('people', 'people.id', 'entries.person_id')
    .where('entries.id', id)
    .select('people.name_key')
    .first()
  if (!last) return
  query.where((later) =>
    later
      .where('people.name_key', '>', last.name_key)
      .orWhere((same) => same.where('people.name_key', last.name_key).where('entries.id', '>', id))
  )
}
