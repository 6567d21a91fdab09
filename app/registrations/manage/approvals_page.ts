import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import type { FormErrors } from '#app/core/form_errors'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { eventSummary } from '#app/events/queries/event_summary'
import { DECLINE_REASONS } from '#app/registrations/decline_reasons'
import { groupsOf } from '#app/registrations/group'
import { readPlaces } from '#app/registrations/lock_places'
import { approvalQueue, type Pending } from '#app/registrations/manage/approval_queue'
import { countRefusals } from '#app/registrations/manage/refusals_page'
import { placesPanel } from '#app/registrations/manage/places_panel'
import { registrationTerms } from '#app/registrations/queries/registration_terms'

/** Those who wait for the organiser's answer, also where a decision comes back to be mended. */
export async function showApprovals(ctx: HttpContext, event: Event, errors?: FormErrors) {
  const { access, locale, i18n, request, response, view } = ctx
  response.status(errors ? 422 : 200)
  const summary = (await eventSummary(event.id, locale))!
  const panel = await placesPanel(event.id, locale)
  const head = await eventHead(access, event, 'registrations', locale)
  const queue = await approvalQueue(summary, { locale, i18n, seesSensitive: head.mayEdit })
  const places = await placesFor(event.id, queue)
  return view.render('pages/manage/registrations/approvals', {
    head,
    panel,
    queue: queue.map((pending) => ({ ...pending, place: places.get(pending.id) })),
    refused: await countRefusals(event.id),
    beyond: Math.max(0, panel.pending - peopleIn(queue)),
    reasons: DECLINE_REASONS,
    errors,
    old: errors && request.all(),
  })
}

/** Where a yes leads those without a seat: asked of what a yes itself asks, days and kept seats included. */
async function placesFor(eventId: number, queue: Pending[]): Promise<Map<number, Place>> {
  const places = await readPlaces(await registrationTerms(eventId))
  const groups = await groupsOf(
    db,
    queue.map(({ id }) => id)
  )
  return new Map(
    queue.map(({ id, holdsSeat, isInLine }) => {
      const group = groups.get(id)!
      if (holdsSeat) return [id, 'held']
      if (isInLine) return [id, 'inLine']
      if (places.seatsForNewcomer(group.choices, group)) return [id, 'free']
      return [id, places.listIsOpen ? 'toList' : 'shut']
    })
  )
}

function peopleIn(queue: Pending[]): number {
  return queue.reduce((number, { companions }) => number + 1 + companions.length, 0)
}

type Place = 'held' | 'inLine' | 'free' | 'toList' | 'shut'
