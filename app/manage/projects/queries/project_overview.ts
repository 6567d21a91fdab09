import type { Access } from '#app/accounts/access'
import db from '@adonisjs/lucid/services/db'
import { pickText } from '#app/core/languages/content'
import { dateRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { mayEdit } from '#app/manage/projects/find_project'
import { eventKeys } from '#app/manage/events/queries/event_keys'
import { eventRows } from '#app/manage/events/queries/event_rows'
import type Project from '#app/programmes/models/project'
import { PROGRAMMES, TOPICS } from '#app/programmes/named_tables'
import { milestones } from '#app/programmes/queries/milestones'
import { projectPartners } from '#app/programmes/queries/project_partners'

const MOST_EVENTS = 10

/** A project for those who work in `/manage`: its facts, partners and milestones, and the events they may see. */
export async function projectOverview(access: Access, project: Project, locale: Locale) {
  const { id, slug, code, contract, startsOn, endsOn, programmeId } = project
  const words = await db.from('project_translations').where('project_id', id)
  const topicIds = await db.from('project_topics').where('project_id', id).select('topic_id')
  const topics = await namesOf(
    TOPICS,
    topicIds.map((row) => row.topic_id),
    locale
  )
  const programmes = await namesOf(PROGRAMMES, [programmeId], locale)
  const events = async (when: 'coming' | 'past') => {
    const keys = await eventKeys(access, { when, q: '', status: '', project: id }, MOST_EVENTS)
    const shown = keys.slice(0, MOST_EVENTS).map((key) => key.id)
    return { rows: await eventRows(shown, locale), more: keys.length > MOST_EVENTS }
  }
  return {
    id,
    slug,
    name: pickText(words, 'name', locale, project.locale) ?? { text: slug, lang: locale },
    summary: pickText(words, 'summary', locale, project.locale),
    code,
    contract,
    period: startsOn && endsOn && dateRange(startsOn, endsOn, locale),
    programme: programmes.get(programmeId) ?? null,
    topics: [...topics.values()],
    partners: await projectPartners(id, locale),
    milestones: await milestones(id, locale),
    coming: await events('coming'),
    past: await events('past'),
    mayEdit: await mayEdit(access, id),
  }
}
