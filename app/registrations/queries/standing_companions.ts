import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { ACTIVE_STATUSES } from '#app/registrations/models/registration'

export interface Companion {
  id: number
  name: string
  nameLang: Locale
  needsSeat: boolean
}

/** Those who come along with somebody, in the order in which they were named. */
export async function standingCompanions(
  client: Pick<Trx, 'from'>,
  registrationId: number
): Promise<Companion[]> {
  const companions = await companionsOfAll(client, [registrationId])
  return companions.get(registrationId) ?? []
}

/** The same of many; who comes alone is not among the keys. */
export async function companionsOfAll(
  client: Pick<Trx, 'from'>,
  registrationIds: number[]
): Promise<Map<number, Companion[]>> {
  const rows = await client
    .from('registrations')
    .whereIn('parent_id', registrationIds)
    .whereIn('status', [...ACTIVE_STATUSES])
    .orderBy('id')
    .select('id', 'parent_id', 'name', 'name_locale', 'needs_seat')
  const companions = rows.map((row) => ({
    parentId: row.parent_id as number,
    id: row.id,
    name: row.name,
    nameLang: row.name_locale,
    needsSeat: Boolean(row.needs_seat),
  }))
  return Map.groupBy(companions, ({ parentId }) => parentId)
}
