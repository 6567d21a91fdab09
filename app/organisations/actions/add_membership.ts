import type { Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { isTaken, recordMembership } from '#app/organisations/change_members'
import { lockOrganisation } from '#app/organisations/lock_organisation'
import type { MembershipTerms } from '#app/organisations/membership_terms'
import Membership from '#app/organisations/models/membership'
import { findOrMakePerson, type Identity } from '#app/people/actions/find_or_make_person'

/** Who is to belong to a network: an organisation that is known, or a person by name and address. */
export type NewMember = { organisationId: number } | { person: Identity }

interface NewMembership {
  networkId: number
  member: NewMember
  terms: MembershipTerms
  actor: Actor
}

type Refusal = { reason: 'itself' | 'already' }

/** Adds a member to a network. Who left may come back; nobody belongs to it twice on one day. Answers the membership's id. */
export function addMembership(wish: NewMembership): Promise<Result<number, Refusal>> {
  return transaction((trx) => added(trx, wish))
}

async function added(trx: Trx, { networkId, member, terms, actor }: NewMembership) {
  await lockOrganisation(trx, networkId)
  const membership = new Membership().useTransaction(trx).merge({ networkId, ...terms })
  if ('organisationId' in member) {
    if (member.organisationId === networkId) return refuse('itself')
    membership.organisationId = member.organisationId
  } else {
    membership.personId = await findOrMakePerson(trx, member.person)
  }
  if (await isTaken(trx, membership, terms)) return refuse('already')
  await membership.save()
  await recordMembership(trx, 'membership.added', membership, { actor })
  return done(membership.id)
}
