import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'

export const PROGRAMME_TEXT_FIELDS = ['name', 'funding_line', 'disclaimer'] as const

export type ProgrammeTextField = (typeof PROGRAMME_TEXT_FIELDS)[number]
export type ProgrammeTexts = TypedTexts<ProgrammeTextField>

export const PROGRAMME_TRANSLATIONS = {
  table: 'programme_translations',
  key: 'programme_id',
  fields: PROGRAMME_TEXT_FIELDS,
  extra: ({ name }: TranslatedRow<ProgrammeTextField>) => ({ name: name ?? '' }),
}
