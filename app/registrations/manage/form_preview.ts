import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import type Event from '#app/events/models/event'
import { formView } from '#app/registrations/form_view'
import type { RegistrationForm } from '#app/registrations/queries/registration_form'
import { FORM_FIELDS } from '#app/registrations/typed_form'

interface Previewed {
  event: Event
  form: RegistrationForm
}

/** The form with what was tried in it: what has to be mended, or that it would be taken. */
export async function showPreview(
  ctx: HttpContext,
  { event, form }: Previewed,
  tried?: { errors: FormErrors | null }
) {
  const { request, response, view } = ctx
  const old = tried && request.only([...FORM_FIELDS, 'answers'])
  response.status(tried?.errors ? 422 : 200)
  return view.render('pages/registrations/create', {
    ...(await formView(ctx, form, old)),
    preview: {
      eventId: event.id,
      isDraft: event.status === 'draft',
      /** Why people don't find the form. */
      shut: form.state === 'open' ? null : form.state,
      isTaken: tried?.errors === null,
    },
    action: `/manage/events/${event.id}/registration-preview`,
    errors: tried?.errors ?? undefined,
    old,
  })
}
