import AddressChange from '#app/registrations/models/address_change'

/** The changes of a registration's address of which the mailbox before has not heard yet, in their order. */
export function mailboxesLeft(registrationId: number): Promise<AddressChange[]> {
  return AddressChange.query()
    .where('registration_id', registrationId)
    .whereNotNull('confirmed_at')
    .whereNotNull('former_email')
    .whereNull('told_at')
    .orderBy('id')
}
