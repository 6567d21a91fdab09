import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { hashToken } from '#app/core/tokens'
import AddressChange from '#app/registrations/models/address_change'

/** The other address that was given for a registration and can still be confirmed. */
export function openAddressChange(
  registrationId: number,
  now: DateTime
): Promise<AddressChange | null> {
  return AddressChange.query()
    .where('registration_id', registrationId)
    .whereNull('confirmed_at')
    .where('expires_at', '>', toSql(now))
    .first()
}

/** The one that a link confirms, or has confirmed; null when its time is up, it was taken back, or never was. */
export function findAddressChange(token: string): Promise<AddressChange | null> {
  return AddressChange.query()
    .where('token_hash', hashToken(token))
    .where('expires_at', '>', toSql(clock.now()))
    .first()
}
