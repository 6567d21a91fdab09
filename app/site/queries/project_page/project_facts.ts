import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { excerpt, renderMarkdown } from '#app/core/markdown'
import { logoOf } from '#app/files/queries/logos_of'
import { PARTNER_ROLES } from '#app/programmes/models/project_partner'
import type Project from '#app/programmes/models/project'
import { TOPICS } from '#app/programmes/named_tables'
import { funding } from '#app/programmes/queries/funding'
import { projectPartners, type PartnerEntry } from '#app/programmes/queries/project_partners'
import { periodInWords, projectState } from '#app/site/project_time'

/** What the public page of a project says of it besides its timeline, in one language. */
export async function projectFacts(project: Project, locale: Locale) {
  const { id, slug, code, contract, startsOn, endsOn } = project
  const words = await db.from('project_translations').where('project_id', id)
  const topicRows = await db.from('project_topics').where('project_id', id).select('topic_id')
  const topicIds = topicRows.map((row) => row.topic_id)
  const topics = await namesOf(TOPICS, topicIds, locale)
  const summary = pickText(words, 'summary', locale, project.locale)
  return {
    slug,
    code,
    contract,
    startsOn,
    endsOn,
    name: pickText(words, 'name', locale, project.locale) ?? { text: slug, lang: locale },
    about: summary && { html: renderMarkdown(summary.text), lang: summary.lang },
    excerpt: summary && excerpt(summary.text),
    period: periodInWords(project, locale),
    state: projectState(project, clock.now().toFormat('yyyy-MM-dd')),
    logo: await logoOf('project', id, locale),
    topics: [...topics.values()],
    partners: leadFirst(await projectPartners(id, locale)),
    funding: await funding(id, locale),
  }
}

export type ProjectFacts = Awaited<ReturnType<typeof projectFacts>>

/** By role; within one, as the project names them. */
function leadFirst(partners: PartnerEntry[]): PartnerEntry[] {
  const place = ({ role }: PartnerEntry) => PARTNER_ROLES.indexOf(role)
  return partners.toSorted((one, other) => place(one) - place(other))
}
