import { searchKey } from '#app/core/languages/search_key'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'

export const VENUE_TEXT_FIELDS = ['name', 'address', 'town', 'directions', 'accessibility'] as const

export type VenueTextField = (typeof VENUE_TEXT_FIELDS)[number]
export type VenueTexts = TypedTexts<VenueTextField>
type VenueTextRow = TranslatedRow<VenueTextField>

const SEARCH_KEY_LENGTH = 900

export const VENUE_TRANSLATIONS = {
  table: 'venue_translations',
  key: 'venue_id',
  fields: VENUE_TEXT_FIELDS,
  extra: (row: VenueTextRow) => ({
    name: row.name ?? '',
    town: row.town ?? '',
    search_key: searchKey(`${row.name ?? ''} ${row.town ?? ''}`).slice(0, SEARCH_KEY_LENGTH),
  }),
}
