import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { zoneOrHome } from '#app/organisations/country_zones'
import type Organisation from '#app/organisations/models/organisation'
import { contacts } from '#app/organisations/queries/contacts'

interface Wanted {
  search: string
  after: number | null
  locale: Locale
}

/** One page of a contact list as its page shows it, with the ways to its neighbours. */
export async function contactRows(
  listId: number,
  { country }: Organisation,
  { search, after, locale }: Wanted
) {
  const found = await contacts(listId, { search, after })
  const zone = zoneOrHome(country)
  const address = (more: Record<string, string>) =>
    `?${new URLSearchParams({ ...(search && { q: search }), ...more })}`
  return {
    contacts: found.contacts.map(({ addedAt, optedOutAt, ...contact }) => ({
      ...contact,
      added: plainDate(addedAt.setZone(zone), locale),
      optedOut: optedOutAt && plainDate(optedOutAt.setZone(zone), locale),
    })),
    first: after ? address({}) : null,
    next: found.next && address({ after: String(found.next) }),
  }
}
