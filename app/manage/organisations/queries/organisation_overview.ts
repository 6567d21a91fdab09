import db from '@adonisjs/lucid/services/db'
import type { I18n } from '@adonisjs/i18n'
import type { Access } from '#app/accounts/access'
import { pickText } from '#app/core/languages/content'
import { countryName } from '#app/core/languages/countries'
import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { placeText } from '#app/core/languages/place_text'
import { readablePhone } from '#app/core/phone'
import { logoOf } from '#app/files/queries/logos_of'
import { organisationHistory } from '#app/manage/organisations/queries/organisation_history'
import { mayEdit } from '#app/manage/organisations/find_organisation'
import { todayAt, zoneOrHome } from '#app/organisations/country_zones'
import { MEMBERSHIP_ROLES } from '#app/organisations/models/membership'
import type Organisation from '#app/organisations/models/organisation'
import {
  membersOf,
  membershipsOf,
  type MembershipEntry,
} from '#app/organisations/queries/memberships'

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
  { i18n, locale }: { i18n: I18n; locale: Locale }
) {
  const { id, slug, type, country, district, email, phone, website, foundedOn } = organisation
  const words: Words[] = await db.from('organisation_translations').where('organisation_id', id)
  const reader = { locale, today: todayAt(country) }
  const isOwn = mayEdit(access, id)
  const members = await membersOf(id, isOwn, reader)
  const networks = await membershipsOf(id, reader)
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
    members: byRole(members),
    hasMembers: members.length > 0,
    networks: networks.filter(isActive),
    history: isOwn
      ? await organisationHistory(id, {
          i18n,
          locale,
          zone: zoneOrHome(country),
        })
      : [],
    mayEdit: isOwn,
  }
}

const isActive = ({ state }: MembershipEntry) => state === 'active'

/** Present members by what they are to the network; a role that nobody has is left out. */
function byRole(members: MembershipEntry[]) {
  return MEMBERSHIP_ROLES.map((role) => ({
    role,
    members: members.filter((entry) => entry.role === role).filter(isActive),
  })).filter((group) => group.members.length > 0)
}
