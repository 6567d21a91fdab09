import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { pickText } from '#app/core/languages/content'
import { countryName } from '#app/core/languages/countries'
import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import { readablePhone } from '#app/core/phone'
import { logoOf } from '#app/files/queries/logos_of'
import { mayEdit } from '#app/manage/organisations/find_organisation'
import type Organisation from '#app/organisations/models/organisation'

interface Words {
  locale: string
  name: string | null
  address: string | null
  town: string | null
}

/** An organisation for those who work in `/manage`: what it is, where it is, how to reach it. */
export async function organisationOverview(
  access: Access,
  organisation: Organisation,
  locale: Locale
) {
  const { id, slug, type, country, district, email, phone, website, foundedOn } = organisation
  const words: Words[] = await db.from('organisation_translations').where('organisation_id', id)
  const source = organisation.nameLocale as Locale
  return {
    id,
    slug,
    name: pickText(words, 'name', locale, source) ?? { text: slug, lang: source },
    logo: await logoOf('organisation', id, locale),
    type,
    address: placeText(words, 'address', locale),
    town: placeText(words, 'town', locale),
    district,
    country: countryName(country, locale),
    email,
    phone: phone && { href: `tel:${phone}`, text: readablePhone(phone) },
    website,
    founded: foundedOn && plainDate(foundedOn, locale),
    mayEdit: mayEdit(access, id),
  }
}
