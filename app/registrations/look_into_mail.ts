import type { HttpContext } from '@adonisjs/core/http'
import type Event from '#app/events/models/event'
import { keepDraft } from '#app/registrations/answer_drafts'
import { FORM_FIELDS, sealTyped } from '#app/registrations/typed_form'
import type { RegistrationRequest } from '#app/registrations/wish'

/** The one answer for everyone: new, registered already, without a place, or a program. What was typed goes along. */
export async function lookIntoMail(
  { request, response, locale }: HttpContext,
  event: Event,
  { nonce, email, answering }: RegistrationRequest
) {
  await keepDraft(
    { eventId: event.id, nonce },
    request.input('answers'),
    answering?.questions ?? []
  )
  const fields = { ...request.only(FORM_FIELDS), email }
  const typed = encodeURIComponent(sealTyped({ eventId: event.id, nonce, fields }))
  return response
    .redirect()
    .status(303)
    .toPath(`/${locale}/events/${event.slug}/register/sent?typed=${typed}`)
}
