import db from '@adonisjs/lucid/services/db'
import { hash } from 'node:crypto'
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
  const rows = distinct(words).map((one) => {
    return { digest: digestOf(one), ...one, created_at: toSql(clock.now()) }
  })
  const kept = await idsOf(db.connection(), rows)
  const missing = rows.filter(({ digest }) => !kept.has(digest))
  if (missing.length === 0) return
  const inOrder = missing.toSorted((one, other) => (one.digest < other.digest ? -1 : 1))
  await transaction((trx) =>
    trx.knexClient('consent_words').insert(inOrder).onConflict('digest').ignore()
  )
}

/** The ids of words that are kept. */
export async function wordIds(trx: Trx, words: Words[]): Promise<(words: Words) => number> {
  const rows = distinct(words).map((one) => ({ ...one, digest: digestOf(one) }))
  const ids = await idsOf(trx, rows)
  return (one) => {
    const row = rows.find((other) => isSame(one, other))
    const id = row && ids.get(row.digest)
    if (id === undefined) throw new Error('words are kept before somebody agrees to them')
    return id
  }
}

/** Texts are long and hardly ever different: comparing them costs a crowd far less than a digest of each. */
function distinct(words: Words[]): Words[] {
  const found: Words[] = []
  for (const { locale, text } of words) {
    if (!found.some((other) => isSame({ locale, text }, other))) found.push({ locale, text })
  }
  return found
}

function isSame(one: Words, other: Words): boolean {
  return one.locale === other.locale && one.text === other.text
}

async function idsOf(
  client: Pick<Trx, 'from'>,
  rows: { digest: string }[]
): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map()
  const kept: { id: number; digest: string }[] = await client
    .from('consent_words')
    .whereIn(
      'digest',
      rows.map(({ digest }) => digest)
    )
    .select('id', 'digest')
  return new Map(kept.map(({ id, digest }) => [digest, id]))
}

function digestOf({ locale, text }: Words): string {
  return hash('sha256', `${locale}\n${text}`)
}
