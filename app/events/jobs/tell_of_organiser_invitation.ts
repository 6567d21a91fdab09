import { Job } from '@adonisjs/queue'
import { tellOfInvitation } from '#app/events/organisers/mails/invitation_mails'

/** Tells how an invitation to organise an event stands: those who are asked, or those who asked. */
export default class TellOfOrganiserInvitation extends Job<{ invitationId: number }> {
  static options = { name: 'tell_of_organiser_invitation' }

  async execute() {
    await tellOfInvitation(this.payload.invitationId)
  }
}
