import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { listOf } from '#app/core/languages/list_of'
import type { Locale } from '#app/core/languages/locales'
import { actsFor, mustAgree } from '#app/events/proposals/must_agree'
import { eventOrganisers } from '#app/events/queries/event_organisers'

/** The names of those whose yes a change waits for, in one sentence's words; null where it waits for nobody. */
export async function askedFirst(
  access: Access,
  eventId: number,
  locale: Locale
): Promise<string | null> {
  const asked = await mustAgree(db, eventId, await actsFor(db, eventId, access))
  const organisers = await eventOrganisers(eventId, locale)
  const names = organisers.filter(({ id }) => asked.includes(id)).map(({ name }) => name.text)
  return names.length > 0 ? listOf(names, locale) : null
}
