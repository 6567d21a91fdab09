import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { searchKey } from '#app/core/languages/search_key'
import Programme from '#app/programmes/models/programme'
import Project from '#app/programmes/models/project'
import { dateAt } from './dates.js'
import { createMilestones } from './load_milestones.js'
import type { Organisations } from './load_organisations.js'
import type { Topics } from './load_topics.js'
import { PROGRAMMES, type DemoProgramme, type DemoProject } from './projects.js'
import { translated, wordsIn } from './words.js'

/** Slug of a project or programme to its id. */
export type Projects = Map<string, number>

async function createProgramme(trx: Trx, { slug, name, fundingLine, disclaimer }: DemoProgramme) {
  const programme = await Programme.create({ slug, createdAt: clock.now() }, { client: trx })
  await programme.related('translations').createMany(
    translated(name).map(({ locale, text, origin }) => ({
      locale,
      origin,
      name: text,
      fundingLine: wordsIn(fundingLine, locale),
      disclaimer: wordsIn(disclaimer, locale),
    })),
    { client: trx }
  )
  return programme.id
}

async function createProject(
  trx: Trx,
  programmeId: number,
  demo: DemoProject,
  { organisations, topics }: { organisations: Organisations; topics: Topics }
) {
  const project = await Project.create(
    {
      programmeId,
      slug: demo.slug,
      code: demo.code,
      contract: demo.contract ?? null,
      startsOn: dateAt(demo.starts),
      endsOn: dateAt(demo.ends),
      revision: 1,
      createdAt: clock.now(),
    },
    { client: trx }
  )
  const locales = new Set(
    [...translated(demo.name), ...translated(demo.summary)].map(({ locale }) => locale)
  )
  await project.related('translations').createMany(
    [...locales].map((locale) => {
      const name = wordsIn(demo.name, locale) ?? demo.name.en!
      return { locale, name, summary: wordsIn(demo.summary, locale), searchKey: searchKey(name) }
    }),
    { client: trx }
  )
  await project.related('partners').createMany(
    demo.partners.map((slug, position) => ({
      organisationId: organisations.get(slug)!,
      role: position === 0 ? ('lead' as const) : ('partner' as const),
      position,
    })),
    { client: trx }
  )
  await trx
    .table('project_topics')
    .multiInsert(
      demo.topics.map((slug) => ({ project_id: project.id, topic_id: topics.get(slug) }))
    )
  await createMilestones(trx, project.id, demo)
  return project.id
}

export async function loadProjects(
  trx: Trx,
  organisations: Organisations,
  topics: Topics
): Promise<Projects> {
  const ids: Projects = new Map()
  for (const programme of PROGRAMMES) {
    const programmeId = await createProgramme(trx, programme)
    ids.set(programme.slug, programmeId)
    for (const project of programme.projects) {
      ids.set(
        project.slug,
        await createProject(trx, programmeId, project, { organisations, topics })
      )
    }
  }
  return ids
}
