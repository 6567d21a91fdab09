import { ensureUserFor } from '#app/accounts/actions/ensure_user_for'
import type { Access } from '#app/accounts/access'
import { ASKED_FOR, issueLink, type Link } from '#app/accounts/links'
import { record } from '#app/activity/record'
import {
  attendanceTakers,
  type AttendanceTaker,
  type LinkState,
} from '#app/attendance/queries/attendance_takers'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'

export interface ShownLink {
  taker: AttendanceTaker
  link: Link
}

type Refusal = { reason: Exclude<LinkState, 'open'> | 'nobody' }

/** Makes a one-time link that opens the lists of somebody who stands before the organiser with a phone. */
export function showLink(
  access: Access,
  eventId: number,
  personId: number
): Promise<Result<ShownLink, Refusal>> {
  const { actor } = access
  return transaction(async (trx) => {
    const takers = await attendanceTakers(access, eventId, trx)
    const taker = takers.find((person) => person.personId === personId)
    if (!taker) return refuse('nobody')
    if (taker.link !== 'open') return refuse(taker.link)

    const person = { id: personId, emailNormalised: taker.emailNormalised }
    const account = await ensureUserFor(trx, person, { actor, locale: taker.nameLang })
    if (!account.ok) return refuse(account.reason)
    const user = account.value
    const link = await issueLink(trx, user, 'sign_in', ASKED_FOR, { shown: true })
    const occasion = { actor, subject: { type: 'user', id: user.id }, eventId }
    await record(trx, 'account.link_shown', { userId: user.id }, occasion)
    return done({ taker, link })
  })
}
