import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const ANSWERS = {
  'registration.change_approved': 'approved',
  'registration.change_declined': 'declined',
} as const

/** Letters that say how a change was answered: one of their own, or the one that confirms the place with it. */
const LETTERS = [...Object.keys(ANSWERS), 'calendar.confirmed']

export type ChangeAnswer = (typeof ANSWERS)[keyof typeof ANSWERS]

/** What the organiser last answered to a change of a registration, where no letter has said so since; else null. */
export async function untoldAnswer(
  client: QueryClientContract,
  registrationId: number
): Promise<ChangeAnswer | null> {
  const answered = await client
    .from('activities')
    .where({ subject_type: 'registration', subject_id: registrationId })
    .whereIn('verb', Object.keys(ANSWERS))
    .orderBy('id', 'desc')
    .select('verb', 'at')
    .first()
  if (!answered) return null
  const told = await client
    .from('messages')
    .where('registration_id', registrationId)
    .whereIn('kind', LETTERS)
    .where('created_at', '>=', answered.at)
    .select('id')
    .first()
  return told ? null : ANSWERS[answered.verb as keyof typeof ANSWERS]
}
