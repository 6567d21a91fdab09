import { record, type Actor } from '#app/activity/record'
import { createNamed, withFreeSlug } from '#app/core/translations/create_named'
import { PROJECT_TRANSLATIONS, type ProjectTexts } from '#app/programmes/project_texts'
import { columnsOf, type ProjectValues } from '#app/programmes/project_values'
import { writePartners, writeTopics } from '#app/programmes/write_parts'

export interface ProjectWish {
  values: ProjectValues
  texts: ProjectTexts
  actor: Actor
}

/** Begins a project; its address is made from its name. Answers its id. */
export function createProject({ values, texts, actor }: ProjectWish): Promise<number> {
  return withFreeSlug(async (trx) => {
    const id = await createNamed(trx, {
      table: 'projects',
      translations: PROJECT_TRANSLATIONS,
      columns: columnsOf(values),
      texts,
      source: values.locale,
    })
    await writePartners(trx, id, values.partners)
    await writeTopics(trx, id, values.topics)
    const subject = { type: 'project', id }
    await record(trx, 'project.created', { projectId: id }, { actor, subject })
    return id
  })
}
