import { record, type Actor } from '#app/activity/record'
import type { Trx } from '#app/core/database'
import { lockOrganisation } from '#app/organisations/lock_organisation'
import { overlap, type MembershipTerms } from '#app/organisations/membership_terms'
import Membership from '#app/organisations/models/membership'

type MembershipVerb =
  'membership.added' | 'membership.edited' | 'membership.ended' | 'membership.removed'

/** A membership of this network, held together with it. @throws when there is no such membership any more. */
export async function lockMembership(trx: Trx, networkId: number, id: number): Promise<Membership> {
  await lockOrganisation(trx, networkId)
  return Membership.query({ client: trx }).where({ id, network_id: networkId }).firstOrFail()
}

/** Whether the same member belongs to the network on one of these days already, by another membership. */
export async function isTaken(trx: Trx, membership: Membership, terms: MembershipTerms) {
  const { networkId, organisationId, personId } = membership
  const others = Membership.query({ client: trx }).where('network_id', networkId)
  if (organisationId) others.where('organisation_id', organisationId)
  else others.where('person_id', personId!)
  const rows = await others
  return rows.some((other) => other.id !== membership.id && overlap(other, terms))
}

/** Says what happened to a membership, on its network; who is meant stands as an id. */
export async function recordMembership(
  trx: Trx,
  verb: MembershipVerb,
  { id, networkId, organisationId, personId }: Membership,
  { actor, fields }: { actor: Actor; fields?: string[] }
) {
  await trx.from('organisations').where('id', networkId).increment('revision', 1)
  const member = organisationId ? { organisation: organisationId } : { person: personId }
  const subject = { type: 'organisation', id: networkId }
  const details = fields ? { member, fields } : { member }
  const occasion = { actor, subject, organisationId: networkId, details }
  await record(trx, verb, { membershipId: id }, occasion)
}
