import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'

const CHUNK = 100

/**
 * The next rows of a query after an id, some at a time, for jobs that do one small thing for each and go on in
 * another job: one failing row holds no other, and a crash in the middle loses nothing.
 * @returns `last` to go on after; null when nothing is left
 */
export async function idChunk(
  rows: DatabaseQueryBuilderContract,
  after: number
): Promise<{ ids: number[]; last: number | null }> {
  const found = await rows.where('id', '>', after).orderBy('id').limit(CHUNK).select('id')
  const ids = found.map(({ id }) => Number(id))
  return { ids, last: ids.length === CHUNK ? ids.at(-1)! : null }
}
