import { Job } from '@adonisjs/queue'
import { expireHolds } from '#app/registrations/actions/expire_holds'

/** Ends what is due although nobody came by: holds, offers, registrations that nobody confirmed. */
export default class TidyRegistrations extends Job<Record<string, never>> {
  static options = { name: 'tidy_registrations' }

  async execute() {
    await expireHolds()
  }
}
