import { record } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import type { ProjectWish } from '#app/programmes/actions/create_project'
import { lockProject } from '#app/programmes/lock_project'
import { PROJECT_TRANSLATIONS } from '#app/programmes/project_texts'
import { changedValues, columnsOf, readProjectValues } from '#app/programmes/project_values'
import { writePartners, writeTopics } from '#app/programmes/write_parts'

interface ProjectEdit extends ProjectWish {
  id: number
  /** The revision the editor saw. */
  revision: number
}

/** Changes what is said of a project. Its address stays, since feeds hang on it. Answers what changed. */
export function editProject(edit: ProjectEdit): Promise<Result<string[], { reason: 'stale' }>> {
  return transaction((trx) => edited(trx, edit))
}

async function edited(trx: Trx, { id, values, texts, revision, actor }: ProjectEdit) {
  const project = await lockProject(trx, id)
  if (project.revision !== revision) return refuse('stale')
  const before = await readProjectValues(trx, id)
  const changed = changedValues(before, values)
  const locales = await editTexts(trx, PROJECT_TRANSLATIONS, id, {
    typed: texts,
    source: values.locale,
    formerSource: before.locale,
  })
  const fields = [...changed, ...locales.map((locale) => `texts.${locale}`)]
  if (fields.length === 0) return done([])

  if (changed.includes('partners')) await writePartners(trx, id, values.partners)
  if (changed.includes('topics')) await writeTopics(trx, id, values.topics)
  await trx
    .from('projects')
    .where('id', id)
    .update({ ...columnsOf(values), revision: revision + 1 })
  const subject = { type: 'project', id }
  await record(trx, 'project.edited', { projectId: id }, { actor, subject, details: { fields } })
  return done(fields)
}
