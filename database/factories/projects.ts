import Programme from '#app/programmes/models/programme'
import Project from '#app/programmes/models/project'
import { clock } from '#app/core/clock'
import type { Locale } from '#app/core/languages/locales'
import { searchKey } from '#app/core/languages/search_key'

let made = 0

export async function createProgramme(
  names: Partial<Record<Locale, string>> = { en: 'Bulgaria–Serbia IPA Cross-border Programme' }
) {
  made += 1
  const programme = await Programme.create({ slug: `programme-${made}`, createdAt: clock.now() })
  await programme
    .related('translations')
    .createMany(Object.entries(names).map(([locale, name]) => ({ locale, name })))
  return programme
}

async function firstProgrammeId() {
  const programme = await createProgramme()
  return programme.id
}

export async function createProject(
  attributes: Partial<{
    slug: string
    programmeId: number
    code: string
    contract: string
    startsOn: string
    endsOn: string
    names: Partial<Record<Locale, string>>
    summaries: Partial<Record<Locale, string>>
  }> = {}
) {
  made += 1
  const { names, summaries, ...columns } = attributes
  const programmeId = columns.programmeId ?? (await firstProgrammeId())
  const project = await Project.create({
    slug: `project-${made}`,
    ...columns,
    programmeId,
    createdAt: clock.now(),
  })
  await project.related('translations').createMany(
    Object.entries(names ?? { en: 'Balkan Cluster' }).map(([locale, name]) => ({
      locale,
      name,
      summary: summaries?.[locale as Locale] ?? null,
      searchKey: searchKey(name),
    }))
  )
  return project
}
