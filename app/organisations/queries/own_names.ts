import type { Trx } from '#app/core/database'
import { organisationsNamed } from '#app/organisations/queries/organisations_named'

/** The names, in whatever language, by which this organisation alone is known. */
export async function ownNames(
  client: Pick<Trx, 'from'>,
  organisationId: number
): Promise<string[]> {
  const rows: { name: string }[] = await client
    .from('organisation_translations')
    .where('organisation_id', organisationId)
    .distinct('name')
  const names = rows.map(({ name }) => name)
  const bearing = await organisationsNamed(client, names)
  return names.filter((_, index) => bearing[index] === organisationId)
}
