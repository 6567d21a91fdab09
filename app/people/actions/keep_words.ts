import { createHash } from 'node:crypto'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'

export interface Words {
  locale: Locale
  text: string
}

/** Keeps words that people agreed to, the same ones once, and tells the id of each. */
export async function keepWords(trx: Trx, words: Words[]): Promise<(words: Words) => number> {
  const distinct = new Map(words.map((one) => [keyOf(one), one]))
  const rows = [...distinct].map(([key, { locale, text }]) => {
    return { digest: digestOf(key), locale, text, created_at: toSql(clock.now()) }
  })
  let ids = await idsOf(trx, rows)
  const missing = rows.filter(({ digest }) => !ids.has(digest))
  if (missing.length > 0) {
    const inOrder = missing.toSorted((one, other) => (one.digest < other.digest ? -1 : 1))
    await trx.knexClient('consent_words').insert(inOrder).onConflict('digest').ignore()
    ids = await idsOf(trx, rows)
  }
  const byKey = new Map(
    [...distinct.keys()].map((key, index) => [key, ids.get(rows[index].digest)!])
  )
  return (one) => byKey.get(keyOf(one))!
}

async function idsOf(trx: Trx, rows: { digest: string }[]): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map()
  const kept: { id: number; digest: string }[] = await trx
    .from('consent_words')
    .whereIn(
      'digest',
      rows.map(({ digest }) => digest)
    )
    .select('id', 'digest')
  return new Map(kept.map(({ id, digest }) => [digest, id]))
}

function keyOf({ locale, text }: Words): string {
  return `${locale}\n${text}`
}

function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
