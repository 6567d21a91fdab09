import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { isCountry } from '#app/core/languages/countries'
import { isSerbian, LOCALES, otherSerbian, type Locale } from '#app/core/languages/locales'
import { isZone } from '#app/core/local_time'
import { isEmpty, type TranslatedRow } from '#app/core/translations/texts'
import type Venue from '#app/events/models/venue'
import { VENUE_TEXT_FIELDS, type VenueTextField } from '#app/events/venue_texts'
import { zoneOfCountry } from '#app/organisations/country_zones'

/** A venue as its form holds it. */
export type VenueForm = ReturnType<typeof venueTyped>

export function venueTyped(body: Body) {
  return {
    country: text(body.country),
    zone: text(body.zone).trim(),
    capacity: text(body.capacity),
    map_url: text(body.map_url),
    rooms: text(body.rooms),
    texts: typedTexts(body, VENUE_TEXT_FIELDS),
  }
}

/** The form of a venue that stands, or of a new one. */
export function venueForm(
  venue?: Venue,
  rows: TranslatedRow<VenueTextField>[] = [],
  rooms: { name: string }[] = []
): VenueForm {
  return {
    country: venue?.country ?? '',
    zone: venue?.zone ?? '',
    capacity: venue?.capacity ? String(venue.capacity) : '',
    map_url: venue?.mapUrl ?? '',
    rooms: rooms.map(({ name }) => name).join('\n'),
    texts: textsFields(rows, VENUE_TEXT_FIELDS),
  }
}

const words = vine.object({
  name: vine.string().trim().maxLength(300).nullable(),
  address: vine.string().trim().maxLength(300).nullable(),
  town: vine.string().trim().maxLength(100).nullable(),
  directions: vine.string().trim().maxLength(2000).nullable(),
  accessibility: vine.string().trim().maxLength(2000).nullable(),
})

export const venueRules = vine.create({
  country: vine.string().in((field) => (isCountry(field.value) ? [field.value] : [])),
  zone: vine.string().maxLength(60).nullable(),
  capacity: vine.number().withoutDecimals().range([1, 100_000]).nullable(),
  map_url: vine
    .string()
    .trim()
    .maxLength(500)
    .url({ require_protocol: true, protocols: ['https'] })
    .nullable(),
  rooms: vine.string().maxLength(10_000).nullable(),
  texts: vine.object(everyLocale(() => words.clone())),
})

/** The zone that was typed, or that of the country; null where neither is known. */
export function zoneOf({ zone, country }: VenueForm): string | null {
  if (zone !== '') return isZone(zone) ? zone : null
  return zoneOfCountry(country)
}

/** A language with any words needs a name and a town; one language needs words. The second Serbian script follows by itself. */
export function venueProblems(form: VenueForm, locale: Locale, i18n: I18n): FormErrors {
  const written = writtenLocales(form)
  const missing = (written.length > 0 ? written : [locale]).flatMap((one) =>
    (['name', 'town'] as const)
      .filter((field) => !form.texts[one][field].trim())
      .map((field) => [`texts.${one}.${field}`, i18n.t(`venues.form.${field}Missing`)])
  )
  const zone = zoneOf(form) === null ? { zone: i18n.t('venues.form.zoneUnknown') } : {}
  return { ...zone, ...Object.fromEntries(missing) }
}

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
