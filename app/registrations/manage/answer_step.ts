import type { HttpContext } from '@adonisjs/core/http'

/** Back to the registration, with what was done or why it was not: `registrations.manage.steps.<word>`. */
export function answerStep(
  { i18n, params, response, session }: HttpContext,
  kind: 'success' | 'warning',
  word: string
) {
  session.flash(kind, i18n.t(`registrations.manage.steps.${word}`))
  return response
    .redirect()
    .toPath(`/manage/events/${params.id}/registrations/${params.registration_id}`)
}
