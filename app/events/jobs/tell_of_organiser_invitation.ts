import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { tellOfInvitation } from '#app/events/organisers/mails/invitation_mails'

/** Tells how an invitation to organise an event stands: those who are asked, or those who asked. */
export default class TellOfOrganiserInvitation extends Job<Verbs['organiser.joined']> {
  static options = { name: 'tell_of_organiser_invitation' }

  async execute() {
    await tellOfInvitation(this.payload.invitationId)
  }
}
