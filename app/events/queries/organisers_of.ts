import db from '@adonisjs/lucid/services/db'
import Grant from '#app/accounts/models/grant'
import User from '#app/accounts/models/user'

/** The people who organise for these organisations and can sign in. */
export function organisersOf(organisationIds: number[]): Promise<User[]> {
  const grants = Grant.query()
    .where('role', 'organiser')
    .whereIn('organisation_id', organisationIds)
    .select('user_id')
  return User.query()
    .whereIn('id', grants)
    .whereNull('disabled_at')
    .preload('person')
    .orderBy('id')
    .exec()
}

/** The organisations that a proposal asked, with their answers. */
export function answersOf(
  proposalId: number
): Promise<{ organisation_id: number; agrees: boolean | null }[]> {
  return db
    .from('event_proposal_answers')
    .where('event_proposal_id', proposalId)
    .orderBy('id')
    .select('organisation_id', 'agrees')
    .exec()
}
