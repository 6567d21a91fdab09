import { mayManage, type Access } from '#app/accounts/access'
import type { Locale } from '#app/core/languages/locales'
import SessionPerson from '#app/events/models/session_person'

/** Where somebody's own work is: the organiser's desk, the trainer's sessions, or what they are registered for. */
export async function homeOf(access: Access, locale: Locale): Promise<string> {
  if (mayManage(access)) return '/manage'
  if (access.desks.length > 0 || (await isTrainer(access.personId))) return '/attend'
  return `/${locale}/my`
}

async function isTrainer(personId: number) {
  const session = await SessionPerson.query()
    .where('person_id', personId)
    .where('role', 'trainer')
    .first()
  return session !== null
}
