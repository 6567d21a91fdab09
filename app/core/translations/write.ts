import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
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
  trx: Pick<Trx, 'from'>,
  { table, key, fields }: TranslationTable<Field>,
  id: number
): Promise<TranslatedRow<Field>[]> {
  const rows = await trx.from(table).where(key, id).orderBy('id')
  return rows.map(
    (row) =>
      ({
        ...Object.fromEntries(fields.map((field) => [field, row[field] ?? null])),
        locale: row.locale,
        origin: row.origin,
        sourceHash: row.source_hash,
      }) as TranslatedRow<Field>
  )
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
    return !old || JSON.stringify(old) !== JSON.stringify(inOrder(row, old))
  })
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

function inOrder<Row extends object>(row: Row, like: Row): Row {
  return Object.fromEntries(Object.keys(like).map((key) => [key, row[key as keyof Row]])) as Row
}
