import type { I18n } from '@adonisjs/i18n'
import type { FormErrors } from '#app/core/form_errors'
import type { Locale } from '#app/core/languages/locales'
import { isZone } from '#app/core/local_time'
import { readPosition } from '#app/events/position'
import { writtenLocales, type VenueForm } from '#app/manage/venues/venue_form'
import { zoneOfCountry } from '#app/organisations/country_zones'

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
  return {
    ...zone,
    ...positionProblem(form, i18n),
    ...roomProblems(form, i18n),
    ...Object.fromEntries(missing),
  }
}

function positionProblem({ position }: VenueForm, i18n: I18n): FormErrors {
  if (position.trim() === '' || readPosition(position)) return {}
  return { position: i18n.t('venues.form.positionUnknown') }
}

/** Agendas name rooms, so two of one name could not be told apart. */
function roomProblems({ rooms }: VenueForm, i18n: I18n): FormErrors {
  const key = ({ name }: VenueForm['rooms'][number]) => name.trim().toLocaleLowerCase()
  return Object.fromEntries(
    rooms.flatMap((room, index) =>
      rooms.findIndex((other) => key(other) === key(room)) < index
        ? [[`rooms.${index}.name`, i18n.t('venues.form.roomTwice')]]
        : []
    )
  )
}
