import type { NamedTable } from '#app/core/languages/names_of'

export const ORGANISATIONS = {
  table: 'organisations',
  translations: 'organisation_translations',
  key: 'organisation_id',
  source: 'name_locale',
} satisfies NamedTable
