import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { tellOfAskedAddress } from '#app/registrations/mails/send_address_letters'

export default class TellOfAskedAddress extends Job<Verbs['registration.address_asked']> {
  static options = { name: 'tell_of_asked_address' }

  async execute() {
    await tellOfAskedAddress(this.payload.registrationId)
  }
}
