import type { Trx } from '#app/core/database'
import Organisation from '#app/organisations/models/organisation'

/** The organisation as it stands, held until the transaction ends: who changes it or its members next waits. */
export function lockOrganisation(trx: Trx, id: number): Promise<Organisation> {
  return Organisation.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}
