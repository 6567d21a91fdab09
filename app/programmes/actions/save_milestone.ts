import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import { lockProject } from '#app/programmes/lock_project'
import { MILESTONE_TRANSLATIONS, type MilestoneTexts } from '#app/programmes/milestone_texts'

export interface MilestoneWish {
  projectId: number
  /** The day it is planned for and the day it was reached, ISO. */
  date: string | null
  reachedOn: string | null
  locale: Locale
  texts: MilestoneTexts
  actor: Actor
}

/** Adds a milestone to a project, or changes one: a result that is no event, such as a published strategy. */
export function saveMilestone(wish: MilestoneWish, id?: number): Promise<number> {
  return transaction((trx) => saved(trx, wish, id))
}

async function saved(trx: Trx, wish: MilestoneWish, standing?: number): Promise<number> {
  const { projectId, date, reachedOn, locale, texts, actor } = wish
  const { revision } = await lockProject(trx, projectId)
  const columns = { date, reached_on: reachedOn, locale }
  const id = standing ?? (await inserted(trx, { ...columns, project_id: projectId }))
  if (standing) await trx.from('milestones').where('id', id).update(columns)
  await editTexts(trx, MILESTONE_TRANSLATIONS, id, { typed: texts, source: locale })
  await trx
    .from('projects')
    .where('id', projectId)
    .update({ revision: revision + 1 })
  const verb = standing ? 'milestone.edited' : 'milestone.created'
  await record(trx, verb, { projectId }, { actor, subject: { type: 'project', id: projectId } })
  return id
}

async function inserted(trx: Trx, columns: Record<string, unknown>): Promise<number> {
  const [{ id }]: { id: number }[] = await trx
    .knexClient('milestones')
    .insert(columns)
    .returning('id')
  return id
}
