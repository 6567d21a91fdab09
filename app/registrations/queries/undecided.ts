import db from '@adonisjs/lucid/services/db'

/**
 * Narrows registrations to those that wait for the organiser's answer: whether they can come, or to what they changed
 * since they had their yes; those they bring along among them.
 */
export function undecided(registrations: ReturnType<typeof db.from>) {
  const changed = db.from('registrations').whereNotNull('before_change').select('id')
  return registrations.where((any) =>
    any
      .where('registrations.status', 'pending')
      .orWhereNotNull('registrations.before_change')
      .orWhere((brought) =>
        brought
          .whereIn('registrations.parent_id', changed)
          .whereIn('registrations.status', ['waitlisted', 'offered'])
      )
  )
}
