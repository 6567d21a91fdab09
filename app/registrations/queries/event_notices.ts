import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { fromSql } from '#app/core/columns'
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
  created_at: string | Date
}

/** All that one organiser ever said about personal data, the newest version first. */
export interface NoticeVersions {
  organisation: Text
  rows: Row[]
}

/** What the event's organisers said, the leading one's first; those who never said anything are left out. */
export async function noticeVersions(eventId: number, locale: Locale): Promise<NoticeVersions[]> {
  const organisers = await eventOrganisers(eventId, locale)
  const rows: Row[] = await db
    .from('notices')
    .whereIn(
      'organisation_id',
      organisers.map(({ id }) => id)
    )
    .orderBy('version', 'desc')
  return organisers
    .map(({ id, name }) => ({
      organisation: name,
      rows: rows.filter((row) => row.organisation_id === id),
    }))
    .filter((one) => one.rows.length > 0)
}

/** The notices of an event's organisers as they stand now. */
export async function eventNotices(eventId: number, locale: Locale): Promise<EventNotice[]> {
  const versions = await noticeVersions(eventId, locale)
  return versions.flatMap(({ organisation, rows }) => {
    const newest = shownOf(rows, locale)
    if (!newest) return []
    return [{ id: newest.id, organisation, text: { text: newest.text, lang: newest.locale } }]
  })
}

/** The notices that stood at a moment, as somebody read them in a language. */
export function noticesAt(versions: NoticeVersions[], moment: DateTime, locale: Locale): number[] {
  return versions.flatMap(({ rows }) => {
    const shown = shownOf(
      rows.filter((row) => fromSql(row.created_at) <= moment),
      locale
    )
    return shown ? [shown.id] : []
  })
}

function shownOf(rows: Row[], locale: Locale) {
  return pick(
    rows.filter(({ version }) => version === rows[0].version),
    locale
  )
}
