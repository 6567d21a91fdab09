import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { withhold } from '#app/messages/withhold'
import { recordGroup } from '#app/registrations/actions/record_registration'
import { settle, type Settled } from '#app/registrations/actions/settle'
import { underRegistration } from '#app/registrations/actions/under_registration'
import { groupOf, idsOf } from '#app/registrations/group'
import { DECLINED_LETTER } from '#app/registrations/mails/letter_kinds'
import { activeOf } from '#app/registrations/queries/active_of'
import { isClosed } from '#app/registrations/registration_state'
import { waitForDays } from '#app/registrations/waited_days'

/**
 * The organiser takes their no back: the registration waits for an answer again, with those it brought, their days and
 * sessions, and a seat if one is left; where nobody approves it has the seat, or stands in line from when it joined. A
 * letter that said no and has not left is withheld.
 */
export function restoreDeclined(
  id: number,
  actor: Actor
): Promise<
  Result<
    Settled['status'],
    { reason: 'not_declined' | 'event_closed' | 'registered_again' | 'full' }
  >
> {
  return underRegistration(id, async ({ trx, terms, places, registration }) => {
    const { eventId, personId, status, parentId, emailConfirmedAt, createdAt } = registration
    const now = clock.now()
    if (status !== 'declined' || parentId) return refuse('not_declined')
    if (isClosed(terms, now)) return refuse('event_closed')
    if (await activeOf(trx, eventId, personId)) return refuse('registered_again')
    const group = await groupOf(trx, id, ['declined'])
    const standing = { holdsSeat: false, queuedAt: emailConfirmedAt ?? createdAt }
    const needsApproval = terms.policy === 'approval'
    const settled = settle(places, group.choices, standing, needsApproval, now, group)
    if (!settled) return refuse('full')

    await trx
      .from('registrations')
      .whereIn('id', idsOf(group))
      .update({ ...settled.columns, decline_reason: null, cancel_reason: null })
    await waitForDays(trx, group, settled.choices, now)
    await askForSessionsAgain(trx, idsOf(group))
    await withhold(trx, { kind: DECLINED_LETTER, registrationId: id })
    await recordGroup(trx, 'registration.restored', group, eventId, actor)
    if (settled.status !== 'pending') {
      await recordGroup(trx, `registration.${settled.status}`, group, eventId, actor)
    }
    return done(settled.status)
  })
}

/** What ended with the registration still knows since when it was asked for; what its person gave up does not. */
async function askForSessionsAgain(trx: Trx, ids: number[]) {
  await trx
    .from('session_places')
    .whereIn('registration_id', ids)
    .where('status', 'given_up')
    .whereNotNull('queued_at')
    .update({ status: 'waitlisted' })
}
