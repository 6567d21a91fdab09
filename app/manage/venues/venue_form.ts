import vine from '@vinejs/vine'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { rows, text, type Body } from '#app/core/forms/typed'
import { isCountry } from '#app/core/languages/countries'
import { isSerbian, LOCALES, otherSerbian, type Locale } from '#app/core/languages/locales'
import { isEmpty, type TranslatedRow } from '#app/core/translations/texts'
import type Room from '#app/events/models/room'
import type Venue from '#app/events/models/venue'
import { writePosition } from '#app/events/position'
import { VENUE_TEXT_FIELDS, type VenueTextField } from '#app/events/venue_texts'

const MOST_ROOMS = 100

/** A venue as its form holds it. */
export type VenueForm = ReturnType<typeof venueTyped>

export function venueTyped(body: Body) {
  return {
    country: text(body.country),
    zone: text(body.zone).trim(),
    capacity: text(body.capacity),
    map_url: text(body.map_url),
    position: text(body.position),
    rooms: rows(body.rooms, MOST_ROOMS).map(roomRow).filter(isFilled),
    texts: typedTexts(body, VENUE_TEXT_FIELDS),
  }
}

function roomRow(row: Body) {
  return { id: text(row.id), name: text(row.name), capacity: text(row.capacity) }
}

/** A row that was added and left empty is none. */
function isFilled({ id, name, capacity }: ReturnType<typeof roomRow>) {
  return Boolean(id || name.trim() || capacity)
}

/** A row for one more room. */
export function nextRoom(): VenueForm['rooms'][number] {
  return roomRow({})
}

/** The form of a venue that stands, or of a new one. */
export function venueForm(
  venue?: Venue,
  words: TranslatedRow<VenueTextField>[] = [],
  rooms: Pick<Room, 'id' | 'name' | 'capacity'>[] = []
): VenueForm {
  return {
    country: venue?.country ?? '',
    zone: venue?.zone ?? '',
    capacity: venue?.capacity ? String(venue.capacity) : '',
    map_url: venue?.mapUrl ?? '',
    position: positionOf(venue),
    rooms: rooms.map(({ id, name, capacity }) => ({
      id: String(id),
      name,
      capacity: capacity === null ? '' : String(capacity),
    })),
    texts: textsFields(words, VENUE_TEXT_FIELDS),
  }
}

function positionOf(venue?: Venue): string {
  if (!venue || venue.latitude === null || venue.longitude === null) return ''
  return writePosition({
    latitude: Number(venue.latitude),
    longitude: Number(venue.longitude),
  })
}

const words = vine.object({
  name: vine.string().trim().maxLength(300).nullable(),
  address: vine.string().trim().maxLength(300).nullable(),
  town: vine.string().trim().maxLength(100).nullable(),
  directions: vine.string().trim().maxLength(2000).nullable(),
  accessibility: vine.string().trim().maxLength(2000).nullable(),
})

const capacity = () => vine.number().withoutDecimals().range([1, 100_000]).nullable()

export const venueRules = vine.create({
  country: vine.string().in((field) => (isCountry(field.value) ? [field.value] : [])),
  zone: vine.string().maxLength(60).nullable(),
  capacity: capacity(),
  map_url: vine
    .string()
    .trim()
    .maxLength(500)
    .url({ require_protocol: true, protocols: ['https'] })
    .nullable(),
  position: vine.string().maxLength(500).nullable(),
  rooms: vine.array(
    vine.object({
      id: vine.number().nullable(),
      name: vine.string().trim().maxLength(200),
      capacity: capacity(),
    })
  ),
  texts: vine.object(everyLocale(() => words.clone())),
})

/** The languages that have words; of two Serbian scripts, a half-filled one takes the rest from the other. */
export function writtenLocales({ texts }: VenueForm): Locale[] {
  const has = (locale: Locale) => !isEmpty(texts[locale], VENUE_TEXT_FIELDS)
  return LOCALES.filter((locale) => {
    if (!has(locale)) return false
    if (!isSerbian(locale)) return true
    const other = texts[otherSerbian(locale)]
    return (
      !(other.name.trim() && other.town.trim()) ||
      Boolean(texts[locale].name.trim() && texts[locale].town.trim())
    )
  })
}
