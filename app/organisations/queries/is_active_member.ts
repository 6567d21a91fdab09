import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'

interface Someone {
  personId: number
  /** Organisations that count as theirs for another reason than a membership, such as those whose events they organise. */
  organisationIds?: number[]
}

/**
 * Whether somebody belongs to one of these networks on a day: oneself, or through an organisation that one belongs to.
 * Whoever works for a network itself belongs to it.
 * @param day ISO; the last day of a membership still counts
 */
export async function isActiveMember(
  { personId, organisationIds = [] }: Someone,
  networkIds: readonly number[],
  day: string
): Promise<boolean> {
  if (organisationIds.some((id) => networkIds.includes(id))) return true
  const own = activeOn(db.from('memberships'), day).where('person_id', personId)
  const membership = await activeOn(db.from('memberships'), day)
    .whereIn('network_id', [...networkIds])
    .where((member) =>
      member
        .where('person_id', personId)
        .orWhereIn('organisation_id', organisationIds)
        .orWhereIn('organisation_id', own.select('network_id'))
    )
    .select('id')
    .first()
  return membership !== null
}

function activeOn(query: DatabaseQueryBuilderContract, day: string) {
  return query
    .where((begun) => begun.whereNull('since').orWhere('since', '<=', day))
    .where((lasts) => lasts.whereNull('until').orWhere('until', '>=', day))
}
