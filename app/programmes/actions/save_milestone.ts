import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
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

interface Standing {
  id: number
  /** The revision of the project that the editor saw. */
  revision: number
}

type Refusal = { reason: 'stale' } | { reason: 'gone' }

/** Adds a milestone to a project, or changes one: a result that is no event, such as a published strategy. Answers its id. */
export function saveMilestone(
  wish: MilestoneWish,
  standing?: Standing
): Promise<Result<number, Refusal>> {
  return transaction((trx) => saved(trx, wish, standing))
}

async function saved(trx: Trx, wish: MilestoneWish, standing?: Standing) {
  const { projectId, date, reachedOn, locale, texts, actor } = wish
  const { revision } = await lockProject(trx, projectId)
  const former = standing ? await milestoneOf(trx, projectId, standing.id) : null
  if (standing && !former) return refuse('gone')
  if (standing && standing.revision !== revision) return refuse('stale')
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
  return done(id)
}

function milestoneOf(trx: Trx, projectId: number, id: number): Promise<Milestone | null> {
  return Milestone.query({ client: trx }).where({ id, project_id: projectId }).first()
}

async function inserted(trx: Trx, columns: Record<string, unknown>): Promise<number> {
  const [{ id }]: { id: number }[] = await trx
    .knexClient('milestones')
    .insert(columns)
    .returning('id')
  return id
}
