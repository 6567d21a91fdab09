import db from '@adonisjs/lucid/services/db'
import { STATES, type ListWish } from '#app/site/queries/project_list/list_wish'

export interface ProjectRow {
  id: number
  slug: string
  locale: string
  programme_id: number
  starts_on: string | null
  ends_on: string | null
}

const STARTS = `coalesce(projects.starts_on, '')`

/** Projects by key: those that run on this day, those to begin, those that have ended; in each the newest first. */
export async function projectRows(
  { programme, after }: ListWish,
  today: string,
  limit: number
): Promise<ProjectRow[]> {
  const state = `case when projects.ends_on < '${today}' then 2 when projects.starts_on > '${today}' then 1 else 0 end`
  const projects = db
    .from('projects')
    .select('id', 'slug', 'locale', 'programme_id', 'starts_on', 'ends_on')
    .orderByRaw(`${state} asc, ${STARTS} desc, projects.id desc`)
    .limit(limit)
  if (programme) {
    projects.whereIn('programme_id', db.from('programmes').where('slug', programme).select('id'))
  }
  if (after) {
    const place = STATES.indexOf(after.state)
    projects.whereRaw(
      `(${state} > ? or (${state} = ? and (${STARTS} < ? or (${STARTS} = ? and projects.id < ?))))`,
      [place, place, after.startsOn, after.startsOn, after.id]
    )
  }
  return projects
}
