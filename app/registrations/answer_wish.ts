import type { HttpContext } from '@adonisjs/core/http'
import { BusyError } from '#app/core/database'
import { unreachable } from '#app/core/result'
import type Event from '#app/events/models/event'
import { registerKnown } from '#app/registrations/actions/register_known'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import type { Known } from '#app/registrations/admission'
import { tooManyWords } from '#app/registrations/companions'
import { lookIntoMail } from '#app/registrations/look_into_mail'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { showForm } from '#app/registrations/show_form'
import type { RegistrationRequest } from '#app/registrations/wish'

/** Tries a wish that was read from a form, and leads on: strangers to their mail, those we know to their own page. */
export async function answerWish(
  ctx: HttpContext,
  event: Event,
  wish: RegistrationRequest,
  known?: Known
) {
  const { nonce } = wish
  try {
    const result = await (known ? registerKnown(wish, known.admission) : registerParticipant(wish))
    if (result.ok) {
      return known ? toOwnPage(ctx, result.value) : lookIntoMail(ctx, event, wish)
    }
    switch (result.reason) {
      case 'not_open':
        return showForm(ctx, event, { status: 409, nonce }, known)
      case 'no_days':
        return showForm(ctx, event, { status: 409, nonce, notice: 'no_days' }, known)
      case 'full':
        return showForm(ctx, event, { status: 409, nonce, notice: 'full' }, known)
      case 'too_many': {
        const errors = { companions: tooManyWords(ctx.i18n, result.most) }
        return showForm(ctx, event, { status: 422, nonce, errors }, known)
      }
      default:
        return unreachable(result)
    }
  } catch (error) {
    if (!(error instanceof BusyError)) throw error
    return showForm(ctx, event, { status: 429, nonce, notice: 'busy' }, known)
  }
}

async function toOwnPage({ locale, response }: HttpContext, registrationId: number) {
  const { tokenEncrypted } = await Registration.findOrFail(registrationId)
  return response.redirect().status(303).toPath(ownPath(locale, tokenEncrypted))
}
