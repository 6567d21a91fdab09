import type { MembershipRole } from '#app/organisations/models/membership'

/** As what somebody belongs to a network, and when. Days are ISO; the last one still counts; null is not known, or not ended. */
export interface MembershipTerms {
  role: MembershipRole
  since: string | null
  until: string | null
}

type Period = Pick<MembershipTerms, 'since' | 'until'>

/** Whether a membership ends before it begins. */
export function endsBeforeBegin({ since, until }: Period): boolean {
  return since !== null && until !== null && until < since
}

/** Whether two memberships share a day. */
export function overlap(one: Period, other: Period): boolean {
  const startsInTime = (a: Period, b: Period) => a.since === null || !b.until || a.since <= b.until
  return startsInTime(one, other) && startsInTime(other, one)
}

export type MembershipState = 'active' | 'coming' | 'ended'

/** How a membership stands on a day. */
export function membershipState({ since, until }: Period, day: string): MembershipState {
  if (until !== null && until < day) return 'ended'
  return since !== null && since > day ? 'coming' : 'active'
}
