import type { HttpContext } from '@adonisjs/core/http'
import type { Place } from '#app/manage/questions/find_place'

/** Back to the list of questions, with what happened: `questions.manage.said.<word>`. */
export function backToQuestions(
  { response, session, i18n }: HttpContext,
  { path }: Pick<Place, 'path'>,
  kind: 'success' | 'error',
  word: string,
  data: Record<string, string | number> = {}
) {
  session.flash(kind, i18n.t(`questions.manage.said.${word}`, data))
  return response.redirect().toPath(path)
}
