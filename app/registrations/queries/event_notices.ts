import db from '@adonisjs/lucid/services/db'
import { pick, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { eventOrganisers } from '#app/events/queries/event_organisers'

/** What one organiser says about personal data, in its newest version. */
export interface EventNotice {
  id: number
  organisation: Text
  text: Text
}

interface Row {
  id: number
  organisation_id: number
  version: number
  locale: string
  text: string
}

/** The notices of an event's organisers, the leading one's first; organisers who never wrote one have none. */
export async function eventNotices(eventId: number, locale: Locale): Promise<EventNotice[]> {
  const organisers = await eventOrganisers(eventId, locale)
  const rows: Row[] = await db
    .from('notices')
    .whereIn('organisation_id', [...organisers.map(({ id }) => id)])
    .orderBy('version', 'desc')
  return organisers.flatMap(({ id, name }) => {
    const own = rows.filter((row) => row.organisation_id === id)
    const newest = pick(
      own.filter(({ version }) => version === own[0].version),
      locale
    )
    if (!newest) return []
    return [{ id: newest.id, organisation: name, text: { text: newest.text, lang: newest.locale } }]
  })
}

/** The notice that a participant is shown to have read; null where only the general words apply. */
export async function noticeId(eventId: number, locale: Locale): Promise<number | null> {
  const [leading] = await eventNotices(eventId, locale)
  return leading?.id ?? null
}
