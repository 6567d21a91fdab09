import type { Trx } from '#app/core/database'

/**
 * Which organisation of the directory each of these names is, in whatever language it stands there; null of one that is
 * not there, and of one that several bear.
 */
export async function organisationsNamed(
  client: Pick<Trx, 'from'>,
  names: (string | null)[]
): Promise<(number | null)[]> {
  const wanted = [...new Set(names.filter((name) => name !== null))]
  if (wanted.length === 0) return names.map(() => null)
  const rows: { id: number; name: string }[] = await client
    .from('organisation_translations')
    .whereIn('name', wanted)
    .distinct('organisation_id as id', 'name')
  return names.map((name) => {
    const bearing = rows.filter((row) => row.name === name)
    return bearing.length === 1 ? bearing[0].id : null
  })
}
