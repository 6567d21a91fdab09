import { searchKey } from '#app/core/languages/search_key'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'

export const PROJECT_TEXT_FIELDS = ['name', 'summary', 'funding_line', 'disclaimer'] as const

export type ProjectTextField = (typeof PROJECT_TEXT_FIELDS)[number]
export type ProjectTexts = TypedTexts<ProjectTextField>

const SEARCH_KEY_LENGTH = 900

export const PROJECT_TRANSLATIONS = {
  table: 'project_translations',
  key: 'project_id',
  fields: PROJECT_TEXT_FIELDS,
  extra: ({ name }: TranslatedRow<ProjectTextField>) => ({
    name: name ?? '',
    search_key: searchKey(name ?? '').slice(0, SEARCH_KEY_LENGTH),
  }),
}
