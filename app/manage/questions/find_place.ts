import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'
import type { Access } from '#app/accounts/access'
import { rowId } from '#app/core/row_id'
import { findManageable } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'
import Question from '#app/questions/models/question'
import QuestionSet, { type Purpose } from '#app/questions/models/question_set'
import type { SetHome } from '#app/questions/set_home'

/** Where questions stand, and whose leave it takes to change them: an event's, or a set of the library. */
export interface Place {
  home: SetHome
  purpose: Purpose
  event: Event | null
  set: QuestionSet | null
  /** The page that lists them. */
  path: string
  /** Where they are added. */
  addPath: string
}

/** What an event asks its people, by when. */
export const EVENT_PURPOSES = ['registration', 'check_in'] as const

/** The place of an address. @throws 404 and 403 as the event or the set does. */
export async function findPlace({ access, params, request }: HttpContext): Promise<Place> {
  if (params.set_id !== undefined) return ofLibrary(await findOwnSet(access, params.set_id))
  const event = await findManageable(access, params.id)
  const asked = EVENT_PURPOSES.find((purpose) => purpose === request.input('purpose'))
  return ofEvent(event, asked ?? 'registration', null)
}

/** A question of an address with its place. @throws 404 and 403 as its place does. */
export async function findQuestion(
  access: Access,
  id: unknown
): Promise<{ question: Question; place: Place }> {
  const question = await Question.find(rowId(id) ?? 0)
  const set = question && (await QuestionSet.find(question.questionSetId))
  if (!question || !set) return notThere('question')
  if (set.eventId === null) return { question, place: ofLibrary(await findOwnSet(access, set.id)) }
  const event = await findManageable(access, set.eventId)
  return { question, place: ofEvent(event, set.purpose, set) }
}

/** The sets of the library that a user may use: everyone's and their own. */
export function usableSets(access: Access) {
  return QuestionSet.query()
    .where('purpose', 'library')
    .if(!access.admin, (query) =>
      query.where((own) =>
        own.whereNull('organisation_id').orWhereIn('organisation_id', access.organiserOf)
      )
    )
}

/** Everyone's sets are kept by admins; those of an organisation by its organisers too. */
export function mayKeep(access: Access, organisationId: number | null): boolean {
  return access.admin || (organisationId !== null && access.organiserOf.includes(organisationId))
}

/** A set of the library, for changing. @throws 404 when this user may not see it, 403 when they may only use it. */
export async function findOwnSet(access: Access, id: unknown): Promise<QuestionSet> {
  const set = await usableSets(access)
    .where('id', rowId(id) ?? 0)
    .first()
  if (!set) return notThere('question set')
  if (mayKeep(access, set.organisationId)) return set
  throw new Exception('admins keep this set', { status: 403, code: 'E_FORBIDDEN' })
}

function ofEvent(event: Event, purpose: Purpose, set: QuestionSet | null): Place {
  const path = `/manage/events/${event.id}/questions`
  return { home: { eventId: event.id, purpose }, purpose, event, set, path, addPath: path }
}

function ofLibrary(set: QuestionSet): Place {
  const path = `/manage/question-sets/${set.id}`
  const { purpose } = set
  const addPath = `${path}/questions`
  return { home: { setId: set.id }, purpose, event: null, set, path, addPath }
}

function notThere(what: string): never {
  throw new Exception(`no such ${what}`, { status: 404, code: 'E_NOT_FOUND' })
}
