import { record, type Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { lockProject } from '#app/programmes/lock_project'

/** Takes a milestone out of its project, with its words. */
export function removeMilestone(projectId: number, id: number, actor: Actor): Promise<void> {
  return transaction(async (trx) => {
    const { revision } = await lockProject(trx, projectId)
    await trx.from('milestone_translations').where('milestone_id', id).delete()
    await trx.from('milestones').where({ id, project_id: projectId }).delete()
    await trx
      .from('projects')
      .where('id', projectId)
      .update({ revision: revision + 1 })
    const subject = { type: 'project', id: projectId }
    await record(trx, 'milestone.removed', { projectId }, { actor, subject })
  })
}
