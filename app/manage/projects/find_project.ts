import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import Project from '#app/programmes/models/project'
import ProjectPartner from '#app/programmes/models/project_partner'

/** Whether this user may begin projects: one that their own organisation leads. */
export function mayBegin(access: Access): boolean {
  return access.admin || access.organiserOf.length > 0
}

/** @throws 403 for those who only read. */
export function requireBeginning(access: Access) {
  if (!mayBegin(access)) throw new Exception('projects are only open for reading', { status: 403 })
}

/** Whether this user looks after a project: organisers of the partner that leads it. */
export async function mayEdit(access: Access, projectId: number): Promise<boolean> {
  if (access.admin) return true
  const led = await ProjectPartner.query()
    .where({ project_id: projectId, role: 'lead' })
    .whereIn('organisation_id', access.organiserOf)
    .first()
  return led !== null
}

/** The project of an address: all of them are public. @throws 404 when there is none. */
export async function findProject(id: unknown): Promise<Project> {
  const project = await Project.find(rowId(id) ?? 0)
  if (!project) throw new Exception('no such project', { status: 404 })
  return project
}

/** The project of an address, for changing. @throws 404 when there is none, 403 when others lead it. */
export async function findOwn(access: Access, id: unknown): Promise<Project> {
  const project = await findProject(id)
  if (await mayEdit(access, project.id)) return project
  throw new Exception('another organisation leads this project', { status: 403 })
}
