import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'
import { rowId } from '#app/core/row_id'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import type { Question } from '#app/questions/question'
import { answerOverview, answersToOne } from '#app/registrations/manage/answer_overview'
import { registrationFilter } from '#app/registrations/manage/filter'
import {
  ACTIVE_STATUSES,
  REGISTRATION_STATUSES,
  type RegistrationStatus,
} from '#app/registrations/models/registration'
import { allQuestions } from '#app/registrations/queries/registration_questions'

/** What was answered to all questions of an event, in one look. */
export async function showOverview(ctx: HttpContext, event: Event) {
  const { i18n, locale, request, view } = ctx
  const { status } = registrationFilter(request.qs())
  return view.render('pages/manage/registrations/answers_overview', {
    ...(await frameOf(ctx, event, status)),
    sections: await answerOverview(event.id, statusesOf(status), { i18n, locale }),
  })
}

/**
 * What was answered to one of them, sensitive answers included where this reader may see them.
 * @throws 404 where the event asks no such question, 403 where its answers are for others
 */
export async function showAnswersTo(ctx: HttpContext, event: Event, id: unknown) {
  const { i18n, locale, request, view } = ctx
  const question = await findAsked(ctx, event, id)
  const { status, before } = registrationFilter(request.qs())
  const frame = await frameOf(ctx, event, status)
  if (question.sensitive && !frame.head.mayEdit) {
    throw new Exception('for organisers only', { status: 403, code: 'E_FORBIDDEN' })
  }
  const shown = { statuses: statusesOf(status), before }
  const page = await answersToOne(question, shown, { i18n, locale })
  const path = `${frame.path}/${question.id}`
  return view.render('pages/manage/registrations/answers_to_one', {
    ...frame,
    question: page,
    first: before === null ? null : addressOf(path, status, null),
    next: page.next === null ? null : addressOf(path, status, page.next),
  })
}

async function frameOf({ access, locale }: HttpContext, event: Event, status: string) {
  const path = `/manage/events/${event.id}/answers`
  return {
    head: await eventHead(access, event, 'registrations', locale),
    path,
    status,
    statuses: REGISTRATION_STATUSES,
    ofStatus: status ? `?status=${status}` : '',
  }
}

async function findAsked({ locale }: HttpContext, event: Event, id: unknown): Promise<Question> {
  const questions = await allQuestions(event.id, locale)
  const question = questions.find((one) => one.id === rowId(id))
  if (question) return question
  throw new Exception('no such question', { status: 404, code: 'E_NOT_FOUND' })
}

/** Whoever's registration stands, unless told which. */
function statusesOf(status: RegistrationStatus | ''): readonly RegistrationStatus[] {
  return status ? [status] : ACTIVE_STATUSES
}

function addressOf(path: string, status: string, before: number | null): string {
  const parts = [status && `status=${status}`, before !== null && `before=${before}`]
  const query = parts.filter(Boolean).join('&')
  return query ? `${path}?${query}` : path
}
