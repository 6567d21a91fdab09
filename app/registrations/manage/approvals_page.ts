import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { eventSummary } from '#app/events/queries/event_summary'
import { DECLINE_REASONS } from '#app/registrations/decline_reasons'
import { approvalQueue, type Pending } from '#app/registrations/manage/approval_queue'
import { placesPanel } from '#app/registrations/manage/places_panel'
import type { EventSeats } from '#app/registrations/queries/event_seats'

/** Those who wait for the organiser's answer, also where a decision comes back to be mended. */
export async function showApprovals(ctx: HttpContext, event: Event, errors?: FormErrors) {
  const { access, locale, i18n, request, response, view } = ctx
  response.status(errors ? 422 : 200)
  const summary = (await eventSummary(event.id, locale))!
  const panel = await placesPanel(event.id, locale)
  const head = await eventHead(access, event, 'registrations', locale)
  const queue = await approvalQueue(summary, { locale, i18n, seesSensitive: head.mayEdit })
  return view.render('pages/manage/registrations/approvals', {
    head,
    panel,
    queue: queue.map((pending) => ({ ...pending, toList: goesToList(pending, panel) })),
    beyond: Math.max(0, panel.pending - peopleIn(queue)),
    reasons: DECLINE_REASONS,
    errors,
    old: errors && request.all(),
  })
}

/** Whether a yes leads to the waiting list, since too few places are left for all who come together. */
function goesToList(pending: Pending, { onSite, online }: Panel): boolean {
  const { left } = pending.presence === 'online' ? online : onSite
  const seats = 1 + pending.companions.filter(({ needsSeat }) => needsSeat).length
  return !pending.holdsSeat && left !== null && left < seats
}

function peopleIn(queue: Pending[]): number {
  return queue.reduce((number, { companions }) => number + 1 + companions.length, 0)
}

type Panel = Record<'onSite' | 'online', EventSeats['on_site']>
