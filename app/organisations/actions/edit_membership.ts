import type { Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { isTaken, lockMembership, recordMembership } from '#app/organisations/change_members'
import { lockOrganisation } from '#app/organisations/lock_organisation'
import type { MembershipTerms } from '#app/organisations/membership_terms'

interface MembershipEdit {
  networkId: number
  id: number
  terms: MembershipTerms
  /** The revision of the network that the editor saw. */
  revision: number
  actor: Actor
}

type Refusal = { reason: 'already' } | { reason: 'stale' }

/** Changes as what and when somebody belongs to a network. A membership that ends keeps its row. */
export function editMembership(edit: MembershipEdit): Promise<Result<string[], Refusal>> {
  return transaction((trx) => edited(trx, edit))
}

async function edited(trx: Trx, { networkId, id, terms, revision, actor }: MembershipEdit) {
  const network = await lockOrganisation(trx, networkId)
  if (network.revision !== revision) return refuse('stale')
  const membership = await lockMembership(trx, networkId, id)
  const wasOpen = membership.until === null
  const fields = Object.keys(membership.merge(terms).$dirty)
  if (fields.length === 0) return done([])
  if (await isTaken(trx, membership, terms)) return refuse('already')
  await membership.save()
  const verb = wasOpen && terms.until !== null ? 'membership.ended' : 'membership.edited'
  await recordMembership(trx, verb, membership, { actor, fields })
  return done(fields)
}
