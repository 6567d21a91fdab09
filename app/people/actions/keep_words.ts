import db from '@adonisjs/lucid/services/db'
import { createHash } from 'node:crypto'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'

export interface Words {
  locale: Locale
  text: string
}

/**
 * Keeps words that people are about to agree to, the same ones once. It goes before the transaction in which they
 * agree and stays whatever becomes of that: all who come to an event at the same moment agree to the same words, and
 * would lock one another out over them.
 */
export async function keepWords(words: Words[]): Promise<void> {
  const rows = [...new Map(words.map((one) => [digestOf(one), one]))].map(
    ([digest, { locale, text }]) => ({ digest, locale, text, created_at: toSql(clock.now()) })
  )
  const kept = await idsOf(
    db.connection(),
    rows.map(({ digest }) => digest)
  )
  const missing = rows.filter(({ digest }) => !kept.has(digest))
  if (missing.length === 0) return
  const inOrder = missing.toSorted((one, other) => (one.digest < other.digest ? -1 : 1))
  await transaction((trx) =>
    trx.knexClient('consent_words').insert(inOrder).onConflict('digest').ignore()
  )
}

/** The ids of words that are kept. */
export async function wordIds(trx: Trx, words: Words[]): Promise<(words: Words) => number> {
  const ids = await idsOf(trx, [...new Set(words.map(digestOf))])
  return (one) => {
    const id = ids.get(digestOf(one))
    if (id === undefined) throw new Error('words are kept before somebody agrees to them')
    return id
  }
}

async function idsOf(client: Pick<Trx, 'from'>, digests: string[]): Promise<Map<string, number>> {
  if (digests.length === 0) return new Map()
  const kept: { id: number; digest: string }[] = await client
    .from('consent_words')
    .whereIn('digest', digests)
    .select('id', 'digest')
  return new Map(kept.map(({ id, digest }) => [digest, id]))
}

function digestOf({ locale, text }: Words): string {
  return createHash('sha256').update(`${locale}\n${text}`).digest('hex')
}
