import db from '@adonisjs/lucid/services/db'
import { rowId } from '#app/core/row_id'
import { text, type Body } from '#app/core/forms/typed'
import { namesOf } from '#app/core/languages/names_of'
import type { Text } from '#app/core/languages/content'
import { dateRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { likePatterns } from '#app/core/languages/search_key'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import { PROGRAMMES, PROJECTS } from '#app/programmes/named_tables'

const PAGE = 25

export interface ProjectRow {
  id: number
  name: Text
  code: string | null
  programme: Text | null
  lead: Text | null
  period: string | null
}

interface Row {
  id: number
  slug: string
  code: string | null
  programme_id: number
  starts_on: string | null
  ends_on: string | null
}

/** One page of all projects, the newest first, or those whose name or code says what is looked for. */
export async function projectList(locale: Locale, query: Body) {
  const q = text(query.q).trim().slice(0, 200)
  const rows = await projectRows(q, rowId(query.after))
  const shown = rows.slice(0, PAGE)
  const address = (more: Record<string, string>) => {
    const parts = new URLSearchParams({ ...(q && { q }), ...more })
    return parts.size > 0 ? `/manage/projects?${parts}` : '/manage/projects'
  }
  return {
    q,
    projects: await named(shown, locale),
    first: query.after ? address({}) : null,
    next: rows.length > PAGE ? address({ after: String(shown.at(-1)!.id) }) : null,
  }
}

async function projectRows(q: string, after: number | null): Promise<Row[]> {
  const projects = db
    .from('projects')
    .select('id', 'slug', 'code', 'programme_id', 'starts_on', 'ends_on')
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
  if (after !== null) projects.where('id', '<', after)
  for (const spellings of likePatterns(q)) {
    projects.where((any) => {
      for (const spelling of spellings) {
        any.orWhereRaw('lower(code) like ?', [spelling])
        any.orWhereIn(
          'id',
          db.from('project_translations').where('search_key', 'like', spelling).select('project_id')
        )
      }
    })
  }
  return projects
}

async function named(rows: Row[], locale: Locale): Promise<ProjectRow[]> {
  const ids = rows.map(({ id }) => id)
  const names = await namesOf(PROJECTS, ids, locale)
  const programmeIds = rows.map((row) => row.programme_id)
  const programmes = await namesOf(PROGRAMMES, programmeIds, locale)
  const leads: { project_id: number; organisation_id: number }[] = await db
    .from('project_partners')
    .whereIn('project_id', ids)
    .where('role', 'lead')
    .select('project_id', 'organisation_id')
  const leadIds = leads.map((row) => row.organisation_id)
  const organisations = await namesOf(ORGANISATIONS, leadIds, locale)
  return rows.map((row) => {
    const lead = leads.find(({ project_id: projectId }) => projectId === row.id)
    return {
      id: row.id,
      name: names.get(row.id) ?? { text: row.slug, lang: locale },
      code: row.code,
      programme: programmes.get(row.programme_id) ?? null,
      lead: (lead && organisations.get(lead.organisation_id)) ?? null,
      period: row.starts_on && row.ends_on && dateRange(row.starts_on, row.ends_on, locale),
    }
  })
}
