import { searchKey } from '#app/core/languages/search_key'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'

export const ORGANISATION_TEXT_FIELDS = ['name', 'address', 'town'] as const

export type OrganisationTextField = (typeof ORGANISATION_TEXT_FIELDS)[number]
export type OrganisationTexts = TypedTexts<OrganisationTextField>
type OrganisationTextRow = TranslatedRow<OrganisationTextField>

const SEARCH_KEY_LENGTH = 900

export const ORGANISATION_TRANSLATIONS = {
  table: 'organisation_translations',
  key: 'organisation_id',
  fields: ORGANISATION_TEXT_FIELDS,
  extra: (row: OrganisationTextRow) => ({
    search_key: searchKey(`${row.name ?? ''} ${row.town ?? ''}`).slice(0, SEARCH_KEY_LENGTH),
  }),
}
