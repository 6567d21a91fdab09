import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import type { PartnerRole } from '#app/programmes/models/project_partner'

export interface Partner {
  organisationId: number
  role: PartnerRole
}

/** What is said of a project besides its words. Dates are ISO calendar days. */
export interface ProjectValues {
  programmeId: number
  code: string | null
  contract: string | null
  startsOn: string | null
  endsOn: string | null
  /** The language its texts are written in first. */
  locale: Locale
  /** In the order in which pages name them. */
  partners: Partner[]
  topics: number[]
}

const COLUMNS = {
  programmeId: 'programme_id',
  code: 'code',
  contract: 'contract',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  locale: 'locale',
} as const

/** The columns of `projects` that these values fill. */
export function columnsOf(values: ProjectValues): Record<string, unknown> {
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]
  return Object.fromEntries(names.map((name) => [COLUMNS[name], values[name]]))
}

/** The names of the values that differ. */
export function changedValues(before: ProjectValues, now: ProjectValues): (keyof ProjectValues)[] {
  const names = Object.keys(now) as (keyof ProjectValues)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]))
}

/** What stands of a project. @throws when there is no such project. */
export async function readProjectValues(
  client: Pick<Trx, 'from'>,
  id: number
): Promise<ProjectValues> {
  const row = await client.from('projects').where('id', id).firstOrFail()
  const partners: { organisation_id: number; role: PartnerRole }[] = await client
    .from('project_partners')
    .where('project_id', id)
    .orderBy('position')
    .orderBy('id')
    .select('organisation_id', 'role')
  const topics: { topic_id: number }[] = await client
    .from('project_topics')
    .where('project_id', id)
    .orderBy('topic_id')
    .select('topic_id')
  return {
    programmeId: row.programme_id,
    code: row.code,
    contract: row.contract,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    locale: row.locale,
    partners: partners.map((one) => ({ organisationId: one.organisation_id, role: one.role })),
    topics: topics.map(({ topic_id: topicId }) => topicId),
  }
}
