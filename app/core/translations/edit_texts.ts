import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { planTranslations, type TranslationEdit } from '#app/core/translations/plan'
import {
  readTranslations,
  writeTranslations,
  type TranslationTable,
} from '#app/core/translations/write'

type TextsEdit<Field extends string> = Omit<TranslationEdit<Field>, 'fields' | 'stored'>

/** Changes the words of a thing that stands: what was typed, and what follows from it. Answers the locales that changed. */
export async function editTexts<Field extends string>(
  trx: Trx,
  target: TranslationTable<Field>,
  id: number,
  edit: TextsEdit<Field>
): Promise<Locale[]> {
  const stored = await readTranslations(trx, target, id)
  const rows = planTranslations({ ...edit, fields: target.fields, stored })
  return writeTranslations(trx, target, id, stored, rows)
}
