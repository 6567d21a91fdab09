import { mayManage, type Access } from '#app/accounts/access'
import SessionPerson from '#app/events/models/session_person'

/** Where somebody's own work is: the organiser's desk, the trainer's sessions, or just their account. */
export async function homeOf(access: Access): Promise<string> {
  if (mayManage(access)) return '/manage'
  if (access.desks.length > 0 || (await isTrainer(access.personId))) return '/attend'
  return '/account'
}

async function isTrainer(personId: number) {
  const session = await SessionPerson.query()
    .where('person_id', personId)
    .where('role', 'trainer')
    .first()
  return session !== null
}
