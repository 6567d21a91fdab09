import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { keepSources, sourcesOf } from '#app/core/translations/sources'
import type { TranslatedRow } from '#app/core/translations/texts'

export interface TranslationTable<Field extends string> {
  table: string
  /** The column that points to the thing, such as `event_id`. */
  key: string
  fields: readonly Field[]
  /** What else a row keeps, made from its words: a search key. */
  extra?: (row: TranslatedRow<Field>) => Record<string, unknown>
}

/** The rows of a thing as they stand. */
export async function readTranslations<Field extends string>(
  client: Pick<Trx, 'from'>,
  target: TranslationTable<Field>,
  id: number
): Promise<TranslatedRow<Field>[]> {
  const rows = await readManyTranslations(client, target, [id])
  return rows.get(id) ?? []
}

/** The rows of several things of one kind, by the id of the thing, in two statements however many there are. */
export async function readManyTranslations<Field extends string>(
  client: Pick<Trx, 'from'>,
  { table, key, fields }: TranslationTable<Field>,
  ids: readonly number[]
): Promise<Map<number, TranslatedRow<Field>[]>> {
  const rows = await client
    .from(table)
    .whereIn(key, [...ids])
    .orderBy('id')
  const sources = await sourcesOf(
    client,
    rows.map((row) => row.source_hash),
    fields
  )
  const translated = rows.map((row) => ({
    id: row[key] as number,
    row: {
      ...Object.fromEntries(fields.map((field) => [field, row[field] || null])),
      locale: row.locale,
      origin: row.origin,
      sourceHash: row.source_hash,
      madeFrom: sources.get(row.source_hash) ?? null,
    } as TranslatedRow<Field>,
  }))
  const byThing = Map.groupBy(translated, ({ id }) => id)
  return new Map([...byThing].map(([id, own]) => [id, own.map(({ row }) => row)]))
}

/** Makes the stored rows of a thing those given, touching only what differs; answers the locales that changed. */
export async function writeTranslations<Field extends string>(
  trx: Trx,
  target: TranslationTable<Field>,
  id: number,
  stored: readonly TranslatedRow<Field>[],
  rows: readonly TranslatedRow<Field>[]
): Promise<Locale[]> {
  const gone = stored.filter((old) => !rows.some((row) => row.locale === old.locale))
  const changed = rows.filter((row) => {
    const old = stored.find((one) => one.locale === row.locale)
    return !old || differs(row, old, target.fields)
  })
  if (changed.length > 0) await keepSources(trx, rows, target.fields)
  for (const { locale } of gone) {
    await trx.from(target.table).where(target.key, id).where('locale', locale).delete()
  }
  for (const row of changed) {
    const words = Object.fromEntries(target.fields.map((field) => [field, row[field]]))
    await trx
      .insertQuery()
      .table(target.table)
      .insert({
        [target.key]: id,
        locale: row.locale,
        origin: row.origin,
        source_hash: row.sourceHash,
        updated_at: toSql(clock.now()),
        ...words,
        ...target.extra?.(row),
      })
      .onConflict([target.key, 'locale'])
      .merge()
  }
  return [...gone, ...changed].map(({ locale }) => locale)
}

function differs<Field extends string>(
  row: TranslatedRow<Field>,
  old: TranslatedRow<Field>,
  fields: readonly Field[]
): boolean {
  if (row.origin !== old.origin || row.sourceHash !== old.sourceHash) return true
  return fields.some((field) => row[field] !== old[field])
}
