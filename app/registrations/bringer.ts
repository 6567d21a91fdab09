import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { Text } from '#app/core/languages/content'

/** Adds to registrations who brings those that came along with somebody. */
export function withBringers<Query extends DatabaseQueryBuilderContract>(query: Query): Query {
  query
    .leftJoin('registrations as bringers', 'bringers.id', 'registrations.parent_id')
    .select('bringers.name as bringer', 'bringers.name_locale as bringer_locale')
  return query
}

/** Who brings somebody; null of whoever registered themselves. */
export function bringerOf(row: Record<string, any>): Text | null {
  return row.bringer ? { text: row.bringer, lang: row.bringer_locale } : null
}
