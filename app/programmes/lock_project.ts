import type { Trx } from '#app/core/database'
import Project from '#app/programmes/models/project'

/** The project as it stands, held until the transaction ends: who changes it next waits. */
export function lockProject(trx: Trx, id: number): Promise<Project> {
  return Project.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}
