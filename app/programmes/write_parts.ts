import type { Trx } from '#app/core/database'
import type { Partner } from '#app/programmes/project_values'

/** Makes the partners of a project those given, in their order. */
export async function writePartners(trx: Trx, projectId: number, partners: Partner[]) {
  await trx
    .from('project_partners')
    .where('project_id', projectId)
    .whereNotIn(
      'organisation_id',
      partners.map(({ organisationId }) => organisationId)
    )
    .delete()
  const rows = partners.map(({ organisationId, role }, position) => ({
    project_id: projectId,
    organisation_id: organisationId,
    role,
    position,
  }))
  if (rows.length === 0) return
  await trx
    .insertQuery()
    .table('project_partners')
    .multiInsert(rows)
    .onConflict(['project_id', 'organisation_id'])
    .merge(['role', 'position'])
}

/** Makes the topics of a project those given. */
export async function writeTopics(trx: Trx, projectId: number, topics: number[]) {
  await trx.from('project_topics').where('project_id', projectId).delete()
  const rows = topics.map((topicId) => ({ project_id: projectId, topic_id: topicId }))
  if (rows.length > 0) await trx.table('project_topics').multiInsert(rows)
}
