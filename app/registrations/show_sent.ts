import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import { linkLanguagesTo } from '#app/core/language_links'
import type Event from '#app/events/models/event'
import { eventSummary } from '#app/events/queries/event_summary'
import { demoOutboxUrl } from '#app/messages/demo_outbox'
import { CODE_MINUTES } from '#app/registrations/code'
import { privatePage } from '#app/core/private_page'
import { openTyped } from '#app/registrations/typed_form'

/**
 * The page that sends one to one's mail, and takes the code from there where addresses are confirmed; without what was
 * typed, the form anew.
 */
export async function showSent(
  ctx: HttpContext,
  { id, slug, confirmEmail }: Event,
  again: { status?: 422 | 429; errors?: FormErrors } = {}
) {
  const { request, response, view, locale } = ctx
  const sealed = request.input('typed')
  const typed = await openTyped(sealed, id)
  const formPath = `/${locale}/events/${slug}/register`
  if (!typed) return response.redirect().status(303).toPath(formPath)
  privatePage(ctx)
  linkLanguagesTo(ctx, `/events/${slug}/register/sent?typed=${encodeURIComponent(sealed)}`)
  response.status(again.status ?? 200)
  return view.render('pages/registrations/sent', {
    event: await eventSummary(id, locale),
    email: typed.fields.email,
    typed: sealed,
    correctPath: `${formPath}?typed=${encodeURIComponent(sealed)}`,
    asksCode: confirmEmail,
    codeMinutes: CODE_MINUTES,
    demoOutbox: demoOutboxUrl(locale),
    errors: again.errors,
    old: again.errors && request.only(['code']),
  })
}
