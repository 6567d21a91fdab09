import type { Trx } from '#app/core/database'
import {
  hashedWords,
  wordsBehind,
  type Texts,
  type TranslatedRow,
} from '#app/core/translations/texts'

/**
 * What originals said when others were made from them, kept once by its hash: a translation knows the hash, and the
 * difference to what the original says now can be shown.
 */
export async function sourcesOf<Field extends string>(
  client: Pick<Trx, 'from'>,
  hashes: readonly (string | null)[],
  fields: readonly Field[]
): Promise<Map<string, Texts<Field>>> {
  const wanted = [...new Set(hashes)].filter((hash) => hash !== null)
  if (wanted.length === 0) return new Map()
  const rows: { hash: string; words: string }[] = await client
    .from('source_texts')
    .whereIn('hash', wanted)
    .select('hash', 'words')
  return new Map(rows.map(({ hash, words }) => [hash, wordsBehind(words, fields)]))
}

export async function keepSources<Field extends string>(
  trx: Trx,
  rows: readonly TranslatedRow<Field>[],
  fields: readonly Field[]
): Promise<void> {
  const words = new Map(
    rows.flatMap(({ sourceHash, madeFrom }) =>
      sourceHash && madeFrom ? [[sourceHash, hashedWords(madeFrom, fields)] as const] : []
    )
  )
  if (words.size === 0) return
  await trx
    .knexClient('source_texts')
    .insert([...words].map(([hash, one]) => ({ hash, words: one })))
    .onConflict('hash')
    .ignore()
}
