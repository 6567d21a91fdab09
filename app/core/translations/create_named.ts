import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { isUniqueViolation, transaction, type Trx } from '#app/core/database'
import { firstFreeSlug } from '#app/core/free_slug'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { planTranslations } from '#app/core/translations/plan'
import type { TypedTexts } from '#app/core/translations/texts'
import { writeTranslations, type TranslationTable } from '#app/core/translations/write'

interface Named<Field extends string> {
  /** The table of the thing itself; it has a `slug` and a `created_at`. */
  table: string
  translations: TranslationTable<Field>
  columns: Record<string, unknown>
  texts: TypedTexts<Field>
  /** The language its name was given in. */
  source: Locale
}

/** Inserts a thing that has a `name` in languages, under an address made from it. Answers its id. */
export async function createNamed<Field extends string>(
  trx: Trx,
  { table, translations, columns, texts, source }: Named<Field>
): Promise<number> {
  const { fields } = translations
  const rows = planTranslations({ fields, stored: [], typed: texts, source })
  const names = rows as unknown as { locale: string; name: string | null }[]
  const slug = await firstFreeSlug(pickText(names, 'name', source)?.text ?? '', async (wanted) =>
    Boolean(await trx.from(table).where('slug', wanted).first())
  )
  const [{ id }]: { id: number }[] = await trx
    .knexClient(table)
    .insert({ ...columns, slug, created_at: toSql(clock.now()) })
    .returning('id')
  await writeTranslations(trx, translations, id, [], rows)
  return id
}

/** A transaction that makes an address. Where somebody took the same one in the same moment, the next one is free. */
export async function withFreeSlug<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
  try {
    return await transaction(work)
  } catch (error) {
    if (!isUniqueViolation(error, 'slug')) throw error
    return transaction(work)
  }
}
