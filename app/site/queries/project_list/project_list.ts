import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { excerpt } from '#app/core/markdown'
import { PROGRAMMES } from '#app/programmes/named_tables'
import { periodInWords, projectState, type ProjectState } from '#app/site/project_time'
import { listAddress, STATES, type ListWish } from '#app/site/queries/project_list/list_wish'
import { nextEvents, type NextEvent } from '#app/site/queries/project_list/next_events'
import { partnerCountries } from '#app/site/queries/project_list/partner_countries'
import { programmeOptions } from '#app/site/queries/project_list/programme_options'
import { projectRows, type ProjectRow } from '#app/site/queries/project_list/project_rows'

const PAGE = 20

/** A project in the public list. */
export interface ListedProject {
  slug: string
  name: Text
  about: Text | null
  state: ProjectState
  period: string | null
  programme: Text | null
  countries: string[]
  next: NextEvent | null
}

/** A page of all projects in one language, by how they stand today, and what the list can be narrowed to. */
export async function projectList(wish: ListWish, locale: Locale) {
  const today = clock.now().toFormat('yyyy-MM-dd')
  const rows = await projectRows(wish, today, PAGE + 1)
  const shown = rows.slice(0, PAGE)
  const projects = await listed(shown, today, locale)
  const last = rows.length > PAGE ? shown.at(-1)! : null
  return {
    groups: STATES.map((state) => ({
      state,
      projects: projects.filter((project) => project.state === state),
    })).filter((group) => group.projects.length > 0),
    programmes: await programmeOptions(locale),
    first: wish.after && listAddress(locale, wish.programme),
    next: last && listAddress(locale, wish.programme, keyOf(last, today)),
  }
}

const durationOf = (row: ProjectRow) => ({ startsOn: row.starts_on, endsOn: row.ends_on })

function keyOf(row: ProjectRow, today: string) {
  return { state: projectState(durationOf(row), today), startsOn: row.starts_on ?? '', id: row.id }
}

async function listed(rows: ProjectRow[], today: string, locale: Locale): Promise<ListedProject[]> {
  const ids = rows.map(({ id }) => id)
  const words: { project_id: number; locale: string; name: string; summary: string | null }[] =
    await db
      .from('project_translations')
      .whereIn('project_id', [...ids])
      .select('project_id', 'locale', 'name', 'summary')
  const programmeIds = rows.map((row) => row.programme_id)
  const programmes = await namesOf(PROGRAMMES, programmeIds, locale)
  const countries = await partnerCountries(ids, locale)
  const next = await nextEvents(ids, locale)
  return rows.map((row) => {
    const own = words.filter(({ project_id: id }) => id === row.id)
    const about = pickText(own, 'summary', locale, row.locale)
    return {
      slug: row.slug,
      name: pickText(own, 'name', locale, row.locale) ?? { text: row.slug, lang: locale },
      about: about && { ...about, text: excerpt(about.text) },
      state: projectState(durationOf(row), today),
      period: periodInWords(durationOf(row), locale),
      programme: programmes.get(row.programme_id) ?? null,
      countries: countries.get(row.id) ?? [],
      next: next.get(row.id) ?? null,
    }
  })
}
