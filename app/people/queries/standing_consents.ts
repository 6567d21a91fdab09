import Consent, { type ConsentKind } from '#app/people/models/consent'

/** What was read or agreed to with a registration and not taken back since. */
export async function standingConsents(registrationId: number): Promise<ConsentKind[]> {
  const rows = await Consent.query()
    .where('registration_id', registrationId)
    .whereNull('withdrawn_at')
  return rows.map(({ kind }) => kind)
}
