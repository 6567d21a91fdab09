import { OrganiserInvitationSchema } from '#database/schema'

export type InvitationStatus = 'open' | 'accepted' | 'declined' | 'withdrawn'
export type InvitationMatter = 'partner' | 'lead'

/** An organisation that was asked to join an event, or as one of its organisers to lead it. */
export default class OrganiserInvitation extends OrganiserInvitationSchema {
  declare status: InvitationStatus
  declare matter: InvitationMatter
}
