import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { occasionOf } from '#app/events/occasion'
import type { InvitationMatter } from '#app/events/organisers/models/organiser_invitation'

export interface Invitation {
  eventId: number
  organisationId: number
  matter: InvitationMatter
  /** Who asks: the account, and how history names it. */
  invitedBy: number
  actor: Actor
}

/** Asks an organisation, in the transaction that holds the event; its organisers are written to. */
export async function invite(trx: Trx, wish: Invitation): Promise<number> {
  const { eventId, organisationId, matter, invitedBy, actor } = wish
  const [{ id }]: { id: number }[] = await trx
    .knexClient('organiser_invitations')
    .insert({
      event_id: eventId,
      organisation_id: organisationId,
      matter,
      status: 'open',
      invited_by: invitedBy,
      invited_at: toSql(clock.now()),
    })
    .returning('id')
  const occasion = occasionOf({ id: eventId }, actor, { matter, organisation: organisationId })
  await record(trx, 'organiser.invited', { invitationId: id }, occasion)
  return id
}
