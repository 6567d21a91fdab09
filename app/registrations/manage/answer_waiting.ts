import type { HttpContext } from '@adonisjs/core/http'
import { WAITING_PAGE } from '#app/registrations/manage/waiting_rows'
import type Registration from '#app/registrations/models/registration'

/** Back to the waiting list where the person stands now, with what was done or why it was not: `waiting.steps.<word>`. */
export function answerWaiting(
  { i18n, params, request, response, session }: HttpContext,
  { id, name }: Registration,
  kind: 'success' | 'warning',
  word: string,
  position = 0
) {
  session.flash(kind, i18n.t(`waiting.steps.${word}`, { name, position }))
  const page = position ? Math.ceil(position / WAITING_PAGE) : Number(request.input('page')) || 1
  const query = page > 1 ? `?page=${page}` : ''
  return response.redirect().toPath(`/manage/events/${params.id}/waiting-list${query}#person-${id}`)
}
