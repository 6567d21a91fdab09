import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import { lockProject } from '#app/programmes/lock_project'
import { MILESTONE_TRANSLATIONS, type MilestoneTexts } from '#app/programmes/milestone_texts'
import Milestone from '#app/programmes/models/milestone'

export interface MilestoneWish {
  projectId: number
  /** The day it is planned for and the day it was reached, ISO. */
  date: string | null
  reachedOn: string | null
  locale: Locale
  texts: MilestoneTexts
  actor: Actor
}

/**
 * Adds a milestone to a project, or changes one: a result that is no event, such as a published strategy. Answers its id.
 * @throws when there is no such milestone any more.
 */
export function saveMilestone(wish: MilestoneWish, id?: number): Promise<number> {
  return transaction((trx) => saved(trx, wish, id))
}

async function saved(trx: Trx, wish: MilestoneWish, standing?: number): Promise<number> {
  const { projectId, date, reachedOn, locale, texts, actor } = wish
  const { revision } = await lockProject(trx, projectId)
  const former = standing ? await milestoneOf(trx, projectId, standing) : null
  const columns = { date, reached_on: reachedOn, locale }
  const id = former?.id ?? (await inserted(trx, { ...columns, project_id: projectId }))
  if (former) await trx.from('milestones').where('id', id).update(columns)
  await editTexts(trx, MILESTONE_TRANSLATIONS, id, {
    typed: texts,
    source: locale,
    formerSource: former?.locale as Locale | undefined,
  })
  await trx
    .from('projects')
    .where('id', projectId)
    .update({ revision: revision + 1 })
  const verb = former ? 'milestone.edited' : 'milestone.created'
  await record(trx, verb, { projectId }, { actor, subject: { type: 'project', id: projectId } })
  return id
}

function milestoneOf(trx: Trx, projectId: number, id: number): Promise<Milestone> {
  return Milestone.query({ client: trx }).where({ id, project_id: projectId }).firstOrFail()
}

async function inserted(trx: Trx, columns: Record<string, unknown>): Promise<number> {
  const [{ id }]: { id: number }[] = await trx
    .knexClient('milestones')
    .insert(columns)
    .returning('id')
  return id
}
