import { Exception } from '@adonisjs/core/exceptions'
import type { I18n } from '@adonisjs/i18n'
import type { Access } from '#app/accounts/access'
import User from '#app/accounts/models/user'
import { dateAndTime } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { rowId } from '#app/core/row_id'
import { leads } from '#app/events/organisers/leads'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { eventOrganisers } from '#app/events/queries/event_organisers'
import { eventSummary } from '#app/events/queries/event_summary'
import { eventZone } from '#app/events/queries/event_zone'
import { readableEvents } from '#app/events/reach'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import { typedName } from '#app/people/name_locale'

/**
 * The invitation of an address with what somebody may do with it: whoever sees the event reads it, the invited answer
 * it, the lead takes it back. @throws 404 for everybody else
 */
export async function findInvitation(access: Access, eventId: unknown, id: unknown) {
  const invitation = await OrganiserInvitation.query()
    .where({ event_id: rowId(eventId) ?? 0, id: rowId(id) ?? 0 })
    .first()
  const isAsked = invitation && access.organiserOf.includes(invitation.organisationId)
  const event =
    invitation && (await readableEvents(access).where('events.id', invitation.eventId).first())
  if (!invitation || (!isAsked && !event)) {
    throw new Exception('no such invitation', { status: 404, code: 'E_NOT_FOUND' })
  }
  const isOpen = invitation.status === 'open'
  const isLead = event !== null && (await leads(access, invitation.eventId))
  const rights = {
    isAsked: isAsked === true,
    isLead,
    mayAnswer: isAsked === true && isOpen,
    mayWithdraw: isLead && isOpen,
  }
  return { invitation, event, rights }
}

/** The same for those who may do something with it. @throws 403 for who only reads */
export async function findInvitationFor(
  who: 'isAsked' | 'isLead',
  access: Access,
  params: Record<string, unknown>
): Promise<OrganiserInvitation> {
  const { invitation, rights } = await findInvitation(access, params.id, params.invitation_id)
  if (rights[who]) return invitation
  throw new Exception('others decide', { status: 403, code: 'E_FORBIDDEN' })
}

/** The open invitation by which somebody is asked to organise an event that they can't open yet. */
export function ownInvitation(
  access: Access,
  eventId: unknown
): Promise<OrganiserInvitation | null> {
  return OrganiserInvitation.query()
    .where({ event_id: rowId(eventId) ?? 0, status: 'open' })
    .whereIn('organisation_id', access.organiserOf)
    .first()
}

/** Everything the page of an invitation shows. */
export async function invitationPage(invitation: OrganiserInvitation, i18n: I18n) {
  const locale = i18n.locale as Locale
  const { id, eventId, organisationId, matter, status, reason } = invitation
  const summary = (await eventSummary(eventId, locale))!
  const zone = await eventZone(eventId)
  const names = await namesOf(ORGANISATIONS, [organisationId], locale)
  const [lead] = await eventOrganisers(eventId, locale)
  const inviter = await User.query()
    .where('id', invitation.invitedBy)
    .preload('person')
    .firstOrFail()
  return {
    id,
    eventId,
    matter,
    status,
    reason,
    title: summary.title,
    type: summary.type,
    days: summary.days.filter((day) => day.status !== 'cancelled'),
    lead: lead.name,
    organisation: names.get(organisationId) ?? { text: '', lang: locale },
    inviter: typedName(inviter.person.name, locale)!,
    at: dateAndTime(invitation.invitedAt.setZone(zone), locale),
  }
}
