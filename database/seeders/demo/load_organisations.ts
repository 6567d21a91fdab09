import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { searchKey } from '#app/core/languages/search_key'
import Membership from '#app/organisations/models/membership'
import Organisation from '#app/organisations/models/organisation'
import { ORGANISATIONS, type DemoOrganisation } from './organisations.js'
import { translated, wordsIn } from './words.js'

/** Slug of an organisation to its id. */
export type Organisations = Map<string, number>

/** Towns have a name in every language; organisations only the names they were given. */
const LOCALES = ['sr-Cyrl', 'sr-Latn', 'bg', 'ro', 'en'] as const

async function create(trx: Trx, { slug, country, type, founded, name, town }: DemoOrganisation) {
  const [own] = translated(name)
  const organisation = await Organisation.create(
    {
      slug,
      country,
      type,
      foundedOn: founded ?? null,
      email: `${slug}@example.org`,
      website: `https://${slug}.example.org/`,
      nameLocale: own.locale,
      createdAt: clock.now(),
    },
    { client: trx }
  )
  await organisation.related('translations').createMany(
    LOCALES.map((locale) => ({
      locale,
      name: wordsIn(name, locale),
      town: wordsIn(town, locale) ?? wordsIn(town, 'en'),
      searchKey: searchKey(`${own.text} ${wordsIn(town, locale) ?? ''}`),
    })),
    { client: trx }
  )
  return organisation.id
}

export async function loadOrganisations(trx: Trx): Promise<Organisations> {
  const ids: Organisations = new Map()
  for (const organisation of ORGANISATIONS)
    ids.set(organisation.slug, await create(trx, organisation))
  for (const { slug, founders = [], founded } of ORGANISATIONS) {
    for (const founder of founders) {
      await Membership.create(
        {
          networkId: ids.get(slug)!,
          organisationId: ids.get(founder)!,
          role: 'founder',
          since: founded ?? null,
        },
        { client: trx }
      )
    }
  }
  return ids
}
