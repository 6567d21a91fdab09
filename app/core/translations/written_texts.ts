import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'

/** What people wrote in rows of translations, as if somebody typed it anew for another thing; what was derived follows from it. */
export function writtenTexts<Field extends string>(
  rows: readonly TranslatedRow<Field>[],
  fields: readonly Field[]
): TypedTexts<Field> {
  const written = rows.filter(({ origin }) => origin !== 'derived')
  return Object.fromEntries(
    written.map((row) => [
      row.locale,
      Object.fromEntries(fields.map((field) => [field, row[field]])),
    ])
  ) as TypedTexts<Field>
}
