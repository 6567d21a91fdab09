import db from '@adonisjs/lucid/services/db'
import { toSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import { dateInSentence } from '#app/core/languages/dates'
import { readableEvents } from '#app/events/reach'
import type { Reader } from '#app/manage/today/reader'

/** A project with the progress of its events, as far as this access sees them. */
export interface ProjectProgress {
  id: number
  name: Text
  events: number
  held: number
  partners: Text[]
  endsOn: string | null
}

const MOST = 5

/** The projects of the events one may see: those under way before those that have ended, the nearest end first. */
export async function projects({ access, locale, now }: Reader): Promise<ProjectProgress[]> {
  const rows = await progressRows({ access, now })
  const ids = rows.map(({ id }) => id)
  const names: { project_id: number; locale: string; name: string }[] = await db
    .from('project_translations')
    .whereIn('project_id', ids)
    .select('project_id', 'locale', 'name')
  const partners: PartnerRow[] = await db
    .from('project_partners')
    .join('organisations', 'organisations.id', 'project_partners.organisation_id')
    .whereIn('project_id', ids)
    .whereNot('role', 'associated')
    .orderBy('position')
    .select('project_id', 'organisation_id', 'slug', 'name_locale')
  const words: { organisation_id: number; locale: string; name: string }[] = await db
    .from('organisation_translations')
    .whereIn('organisation_id', [...partners.map((row) => row.organisation_id)])
    .select('organisation_id', 'locale', 'name')

  const partnerName = ({ organisation_id: id, slug, name_locale: source }: PartnerRow) => {
    const own = words.filter((row) => row.organisation_id === id)
    return pickText(own, 'name', locale, source) ?? { text: slug, lang: source }
  }
  return rows.map((row) => ({
    id: row.id,
    name: pickText(
      names.filter((name) => name.project_id === row.id),
      'name',
      locale
    ) ?? { text: row.slug, lang: locale },
    events: Number(row.events),
    held: Number(row.held),
    partners: partners.filter((partner) => partner.project_id === row.id).map(partnerName),
    endsOn: row.ends_on && dateInSentence(row.ends_on, locale),
  }))
}

interface PartnerRow {
  project_id: number
  organisation_id: number
  slug: string
  name_locale: Text['lang']
}

interface ProgressRow {
  id: number
  slug: string
  ends_on: string | null
  events: number | string
  held: number | string
}

/** Drafts count, since they are planned; what was called off does not. An event is held once its last day has ended. */
async function progressRows({ access, now }: Pick<Reader, 'access' | 'now'>) {
  const over = `case when (select max(days.ends_at) from days
    where days.event_id = events.id and days.status <> 'cancelled') <= ? then 1 else 0 end`
  const discarded = `events.status = 'archived' and events.published_at is null`
  const rows: ProgressRow[] = await db
    .from('projects')
    .join('events', 'events.project_id', 'projects.id')
    .whereIn('events.id', readableEvents(access).select('events.id'))
    .whereNot('events.status', 'cancelled')
    .whereRaw(`not (${discarded})`)
    .groupBy('projects.id', 'projects.slug', 'projects.ends_on')
    .orderByRaw(`case when projects.ends_on < ? then 1 else 0 end`, [now.toISODate()])
    .orderBy('projects.ends_on')
    .orderBy('projects.id')
    .limit(MOST)
    .select('projects.id', 'projects.slug', 'projects.ends_on')
    .count('* as events')
    .select(db.raw(`sum(${over}) as held`, [toSql(now)]))
  return rows
}
