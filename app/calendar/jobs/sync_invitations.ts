import { Job } from '@adonisjs/queue'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'

/** After anything that may change which days one person should have in their calendar. */
export default class SyncInvitations extends Job<{ registrationId: number }> {
  static options = { name: 'sync_invitations' }

  async execute() {
    await syncInvitations(this.payload.registrationId)
  }
}
