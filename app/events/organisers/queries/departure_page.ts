import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { rowId } from '#app/core/row_id'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { findVisible } from '#app/events/queries/find_event'
import { leads } from '#app/events/organisers/leads'

/**
 * The partner of an address, for those who may end its part: its own organisers, and those who lead.
 * @throws 404 where there is no such partner, or it leads; 403 for everybody else who sees the event
 */
export async function findDeparting({ access, params, locale }: HttpContext) {
  const event = await findVisible(access, params.id)
  const organisers = await eventOrganisers(event.id, locale)
  const wanted = rowId(params.organisation_id)
  const organiser = organisers.find(({ id, lead }) => id === wanted && !lead)
  if (!organiser) throw new Exception('no such partner', { status: 404, code: 'E_NOT_FOUND' })
  const leaves = access.organiserOf.includes(organiser.id)
  if (!leaves && !(await leads(access, event.id))) {
    throw new Exception('others decide', { status: 403, code: 'E_FORBIDDEN' })
  }
  return { event, organiser, leaves }
}

/** What ends when a partner goes: what it holds on the agenda, the seats kept for it, its proposals, and those that wait for its yes. */
export async function whatEnds(eventId: number, organisationId: number) {
  const pair = { event_id: eventId, organisation_id: organisationId }
  const terms = await db.from('event_organisers').where(pair).firstOrFail()
  const own: unknown[] = await db.from('event_proposals').where({ ...pair, status: 'open' })
  const asked: unknown[] = await db
    .from('event_proposals')
    .join('event_proposal_answers', 'event_proposal_id', 'event_proposals.id')
    .where({ event_id: eventId, status: 'open' })
    .where('event_proposal_answers.organisation_id', organisationId)
    .whereNull('agrees')
  const held: unknown[] = await db
    .from('sessions')
    .join('days', 'days.id', 'sessions.day_id')
    .where({ event_id: eventId, organisation_id: organisationId })
  return {
    sessions: held.length,
    seats: terms.seats ?? 0,
    proposals: own.length,
    asked: asked.length,
  }
}
