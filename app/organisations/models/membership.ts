import { MembershipSchema } from '#database/schema'

export const MEMBERSHIP_ROLES = ['founder', 'member', 'associate'] as const

export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number]

/** An organisation or a person that belongs to a network, which is an organisation too. */
export default class Membership extends MembershipSchema {
  declare role: MembershipRole
}
