import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import type { Role } from '#app/accounts/models/grant'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

type ScopedRole = Exclude<Role, 'admin'>

/** Where the names of what a role is held for stand: the table, whose they are, the name. */
const NAMES: Record<ScopedRole, [table: string, owner: string, name: string]> = {
  organiser: ['organisation_translations', 'organisation_id', 'name'],
  secretariat: ['programme_translations', 'programme_id', 'name'],
  controller: ['project_translations', 'project_id', 'name'],
  desk: ['event_translations', 'event_id', 'title'],
}

/** Names of the scopes of a role as a reader gets them, by id; of all there are where none are named. */
export async function scopeNames(
  role: ScopedRole,
  locale: Locale,
  ids?: number[] | DatabaseQueryBuilderContract
): Promise<Map<number, Text>> {
  const [table, owner, name] = NAMES[role]
  const query = db.from(table).select(`${owner} as id`, 'locale', `${name} as name`)
  if (Array.isArray(ids)) query.whereIn(owner, ids)
  else if (ids) query.whereIn(owner, ids)
  const rows: { id: number; locale: string; name: string }[] = await query
  const byId = Map.groupBy(rows, ({ id }) => id)
  const names = [...byId].map(([id, own]) => [id, pickText(own, 'name', locale)!] as const)
  return new Map(names)
}
