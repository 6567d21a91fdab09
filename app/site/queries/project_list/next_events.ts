import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { listedEvents } from '#app/events/queries/public_events'

/** What a project holds next. */
export interface NextEvent {
  slug: string
  title: Text
  date: string
  dateLabel: string
}

interface Row {
  id: number
  slug: string
  locale: string
  date: string
  project_id: number
}

/** The next day that takes place of each project, by the project's id; none where nothing public is coming. */
export async function nextEvents(
  projectIds: number[],
  locale: Locale
): Promise<Map<number, NextEvent>> {
  const coming = listedEvents()
    .join('days', 'days.event_id', 'events.id')
    .whereIn('events.project_id', projectIds)
    .where('events.status', 'published')
    .where('days.status', 'scheduled')
    .where('days.ends_at', '>=', toSql(clock.now()))
    .select('events.id', 'events.slug', 'events.locale', 'events.project_id', 'days.date')
    .select(
      db.raw(
        'row_number() over (partition by events.project_id order by days.starts_at, days.id) as place'
      )
    )
  const rows: Row[] = await db.from(coming.as('coming')).where('place', 1)
  const words: { event_id: number; locale: string; title: string }[] = await db
    .from('event_translations')
    .whereIn('event_id', [...rows.map(({ id }) => id)])
    .select('event_id', 'locale', 'title')
  return new Map(
    rows.map(({ id, slug, date, locale: source, project_id: projectId }) => {
      const own = words.filter((row) => row.event_id === id)
      const title = pickText(own, 'title', locale, source) ?? { text: slug, lang: locale }
      return [projectId, { slug, title, date, dateLabel: plainDate(date, locale) }]
    })
  )
}
