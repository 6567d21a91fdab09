import type { HttpContext } from '@adonisjs/core/http'
import type { Result } from '#app/core/result'

/** Back to those who were invited, with what was done or why it was not: `invitees.steps.<word>`. */
export function answerInviteeStep(
  { i18n, params, response, session }: HttpContext,
  result: Result<unknown, { reason: string }>,
  did: string
) {
  const [kind, word] = result.ok ? ['success', did] : ['warning', result.reason]
  session.flash(kind, i18n.t(`invitees.steps.${word}`))
  return response.redirect().toPath(`/manage/events/${params.id}/invitees`)
}
