import type { HttpContext } from '@adonisjs/core/http'
import type Registration from '#app/registrations/models/registration'

/** Back to the registration, with what was done or why it was not: `registrations.manage.steps.<word>`. */
export function answerStep(
  { i18n, params, response, session }: HttpContext,
  kind: 'success' | 'warning',
  word: string,
  facts?: Record<string, string>
) {
  session.flash(kind, i18n.t(`registrations.manage.steps.${word}`, facts))
  return response
    .redirect()
    .toPath(`/manage/events/${params.id}/registrations/${params.registration_id}`)
}

/** Who hears of what happened to somebody, in the words of a step. */
export function whoIsTold({ email, parentId }: Registration): 'yes' | 'bringer' | 'no' {
  if (parentId) return 'bringer'
  return email ? 'yes' : 'no'
}
