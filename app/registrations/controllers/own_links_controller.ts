import type { HttpContext } from '@adonisjs/core/http'
import { PARTICIPANT } from '#app/activity/record'
import { resendLink } from '#app/registrations/actions/resend_link'
import Registration from '#app/registrations/models/registration'
import { mayAttempt } from '#app/registrations/throttle'

/** The link to the own page once more, for whoever has it open where it does not stay. The answer is always the same. */
export default class OwnLinksController {
  async store({ params, request, response, locale }: HttpContext) {
    const { id, email } = await Registration.findByToken(params.token)
    if (email && (await mayAttempt('link', email, request.ip()))) {
      await resendLink(id, PARTICIPANT, { patiently: true })
    }
    return response
      .redirect()
      .status(303)
      .withQs({ saved: 'link' })
      .toPath(`/${locale}/registrations/${params.token}`)
  }
}
