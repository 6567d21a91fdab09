import { MembershipSchema } from '#database/schema'

/** An organisation or a person that belongs to a network, which is an organisation too. */
export default class Membership extends MembershipSchema {
  declare role: 'founder' | 'member' | 'associate'
}
