import Organisation, { type OrganisationType } from '#app/organisations/models/organisation'
import Membership, { type MembershipRole } from '#app/organisations/models/membership'
import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import { searchKey } from '#app/core/languages/search_key'

interface OrganisationAttributes {
  slug: string
  country: string
  type: OrganisationType
  nameLocale: Locale
  email: string | null
  district: string | null
  founded: string | null
  names: Partial<Record<Locale, { name: string; town: string }>>
}

export const CLUSTER_HOUSE = {
  slug: 'cluster-house',
  country: 'RS',
  type: 'cluster',
  nameLocale: 'en',
  email: 'office@cluster.example.org',
  names: {
    'en': { name: 'Cluster House', town: 'Niš' },
    'sr-Latn': { name: 'Cluster House', town: 'Niš' },
    'sr-Cyrl': { name: 'Cluster House', town: 'Ниш' },
    'bg': { name: 'Cluster House', town: 'Ниш' },
    'ro': { name: 'Cluster House', town: 'Niš' },
  },
} satisfies Partial<OrganisationAttributes>

export const FOUNDATION = {
  slug: 'foundation-for-entrepreneurship',
  country: 'BG',
  type: 'ngo',
  nameLocale: 'en',
  email: 'office@foundation.example.org',
  names: {
    'en': { name: 'Foundation for Entrepreneurship Development', town: 'Sofia' },
    'sr-Latn': { name: 'Foundation for Entrepreneurship Development', town: 'Sofija' },
    'sr-Cyrl': { name: 'Foundation for Entrepreneurship Development', town: 'Софија' },
    'bg': { name: 'Фондация за развитие на предприемачеството', town: 'София' },
    'ro': { name: 'Foundation for Entrepreneurship Development', town: 'Sofia' },
  },
} satisfies Partial<OrganisationAttributes>

let made = 0

export async function createOrganisation(attributes: Partial<OrganisationAttributes> = {}) {
  made += 1
  const { names, founded, ...columns } = attributes
  const organisation = await Organisation.create({
    slug: `organisation-${made}`,
    country: 'RS',
    type: 'ngo',
    nameLocale: 'en',
    foundedOn: founded ?? null,
    createdAt: clock.now(),
    ...columns,
  })
  const translations = names ?? { en: { name: `Organisation ${made}`, town: 'Niš' } }
  await organisation.related('translations').createMany(
    Object.entries(translations).map(([locale, { name, town }]) => ({
      locale,
      name,
      town,
      searchKey: searchKey(`${name} ${town}`),
    }))
  )
  return organisation
}

/** Somebody who belongs to a network: an organisation or a person, as a member from ever on unless it says otherwise. */
export async function createMembership(attributes: {
  networkId: number
  organisationId?: number
  personId?: number
  role?: MembershipRole
  since?: string
  until?: string
}) {
  return Membership.create({ role: 'member', ...attributes })
}
