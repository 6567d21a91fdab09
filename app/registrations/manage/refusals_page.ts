import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { eventSummary } from '#app/events/queries/event_summary'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import { typedName } from '#app/people/name_locale'
import { declineWords } from '#app/registrations/decline_words'
import { QUEUE_PAGE } from '#app/registrations/manage/approval_queue'
import Registration from '#app/registrations/models/registration'

/** Those who were declined, the latest first, to take it back; also where nobody was ticked. */
export async function showRefusals(ctx: HttpContext, event: Event, errors?: FormErrors) {
  const { access, i18n, locale, request, response, view } = ctx
  response.status(errors ? 422 : 200)
  const summary = (await eventSummary(event.id, locale))!
  const found = await declinedAt(event.id)
    .orderBy('id', 'desc')
    .limit(QUEUE_PAGE + 1)
  return view.render('pages/manage/registrations/refusals', {
    head: await eventHead(access, event, 'registrations', locale),
    refused: found.slice(0, QUEUE_PAGE).map((registration) => ({
      id: registration.id,
      name: { text: registration.name, lang: registration.nameLocale },
      organisation: typedName(registration.organisationName, registration.nameLocale),
      reasons: declineWords(registration, i18n),
      registered: momentAtHome(registration.createdAt, summary, locale),
    })),
    isLong: found.length > QUEUE_PAGE,
    errors,
    old: errors && request.all(),
  })
}

/** How many there are. */
export async function countRefusals(eventId: number): Promise<number> {
  const rows = await declinedAt(eventId).count('* as number').pojo<{ number: number | string }>()
  return Number(rows[0].number)
}

/** Whoever was brought along goes with the one who brought them. */
function declinedAt(eventId: number) {
  return Registration.query()
    .where({ event_id: eventId, status: 'declined' })
    .whereNull('parent_id')
}
