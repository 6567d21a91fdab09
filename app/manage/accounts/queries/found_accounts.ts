import db from '@adonisjs/lucid/services/db'
import User from '#app/accounts/models/user'
import { likePatterns } from '#app/core/languages/search_key'

const PAGE = 50

export interface AccountsWanted {
  /** Words of a name, or a part of an address. */
  search: string
  /** The account after which the page begins. */
  after: number | null
}

/** One page of accounts by name, with their roles; `next` is the key of the page that follows. */
export async function foundAccounts({ search, after }: AccountsWanted) {
  const query = User.query()
    .join('people', 'people.id', 'users.person_id')
    .select('users.*')
    .orderBy([{ column: 'people.name_key' }, { column: 'users.id' }])
    .preload('person')
    .preload('grants', (grants) => grants.orderBy('id'))
    .limit(PAGE + 1)
  if (search) narrow(query, search)
  else withoutParticipants(query)
  if (after) await startAfter(query, after)

  const found = await query
  const users = found.slice(0, PAGE)
  return { users, next: found.length > PAGE ? users[PAGE - 1].id : null }
}

type UserQuery = ReturnType<typeof User.query>

/** Who only looked at their own registrations is found by name, but stands in nobody's way. */
function withoutParticipants(query: UserQuery) {
  query.where((works) =>
    works
      .whereNotNull('users.password_hash')
      .orWhereIn('users.id', db.from('grants').select('user_id'))
      .orWhereIn('users.person_id', db.from('session_people').select('person_id'))
      .orWhereNotIn('users.person_id', db.from('registrations').select('person_id'))
  )
}

/** `%` would find everything; `_` finds itself too. */
function narrow(query: UserQuery, search: string) {
  query.where((match) => {
    match.whereLike('users.email', `%${search.toLowerCase().replaceAll('%', '')}%`)
    const words = likePatterns(search)
    if (words.length === 0) return
    match.orWhere((name) => {
      for (const spellings of words) {
        name.where((word) => {
          for (const spelling of spellings) word.orWhereLike('people.name_key', spelling)
        })
      }
    })
  })
}

async function startAfter(query: UserQuery, id: number) {
  const last = await User.query().where('id', id).preload('person').first()
  if (!last) return
  const { nameKey } = last.person
  query.where((later) =>
    later
      .where('people.name_key', '>', nameKey)
      .orWhere((same) => same.where('people.name_key', nameKey).where('users.id', '>', id))
  )
}
