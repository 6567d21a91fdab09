import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { Locale } from '#app/core/languages/locales'

/** What an organisation says about personal data now. */
export interface NewestNotice {
  /** Counts from 1; 0 where nothing was ever said. */
  version: number
  rows: { locale: Locale; text: string }[]
}

export async function newestNotice(
  organisationId: number,
  client: QueryClientContract = db.connection()
): Promise<NewestNotice> {
  const all: { version: number; locale: Locale; text: string }[] = await client
    .from('notices')
    .where('organisation_id', organisationId)
    .orderBy([{ column: 'version', order: 'desc' }, { column: 'id' }])
    .select('version', 'locale', 'text')
  const version = all[0]?.version ?? 0
  return { version, rows: all.filter((row) => row.version === version) }
}
