import { Job } from '@adonisjs/queue'
import type { Verbs } from '#app/activity/verbs'
import { tellOfNewAddress } from '#app/registrations/mails/send_address_letters'

export default class TellOfNewAddress extends Job<Verbs['registration.address_changed']> {
  static options = { name: 'tell_of_new_address' }

  async execute() {
    await tellOfNewAddress(this.payload.registrationId)
  }
}
