import { isDeepStrictEqual } from 'node:util'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import { keepLetters, lockMailbox } from '#app/calendar/actions/keep_letters'
import { leavingPlan } from '#app/calendar/invitation_plan'
import { draftLetters, type BuiltLetter } from '#app/calendar/mails/draft_letters'
import { dayStates } from '#app/calendar/queries/day_states'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { normaliseAddress } from '#app/people/email_address'
import type AddressChange from '#app/registrations/models/address_change'
import type Registration from '#app/registrations/models/registration'
import { mailboxesLeft } from '#app/registrations/queries/mailboxes_left'

/**
 * Takes a registration out of the calendars of mailboxes that it has left, with a letter that says so, but not where to:
 * the mailbox may be a stranger's by now. Goes before what the new one is told, whose numbers are then the higher ones:
 * whoever has both in one calendar keeps the entry, in whatever order the mails arrive.
 * @returns whether all of them have heard of it; else something has moved meanwhile
 */
export async function leaveMailboxes(
  registration: Registration,
  asItIs: (trx: Trx) => Promise<boolean>
): Promise<boolean> {
  for (const change of await mailboxesLeft(registration.id)) {
    if (!(await leave(registration, change, asItIs))) return false
  }
  return true
}

async function leave(
  registration: Registration,
  change: AddressChange,
  asItIs: (trx: Trx) => Promise<boolean>
): Promise<boolean> {
  const { id: registrationId } = registration
  const mailbox = normaliseAddress(change.formerEmail!)
  const isBack = mailbox === normaliseAddress(registration.email!)
  const days = await toldDays(db.connection(), registrationId, mailbox)
  const plan = isBack ? [] : leavingPlan(days)
  const letters: BuiltLetter[] = isBack
    ? []
    : await draftLetters(registration, { takesFeed: false, days }, plan, change)
  return transaction(async (trx) => {
    if (!(await asItIs(trx))) return false
    await lockMailbox(trx, mailbox)
    const now = leavingPlan(await toldDays(trx, registrationId, mailbox))
    if (!isBack && !isDeepStrictEqual(now, plan)) return false
    const untold = trx.from('address_changes').where('id', change.id).whereNull('told_at')
    const isFirst = Number(await untold.update({ told_at: toSql(clock.now()) })) > 0
    if (isFirst) await keepLetters(trx, { registrationId, mailbox }, letters)
    return true
  })
}

/** What a mailbox knows of the days of a registration. */
async function toldDays(client: QueryClientContract, id: number, mailbox: string) {
  const states = await dayStates(client, [{ id, mailbox, eventOff: false }])
  return states.get(id)!
}
