import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { invitationPlan, type Letter } from '#app/calendar/invitation_plan'
import { invitationStates } from '#app/calendar/queries/invitation_state'

/** What one registration's calendar still lacks, as the sync would send it now. */
export interface DueLetters {
  plan: Letter[]
  takesFeed: boolean
}

const CHUNK = 500

/** The registrations of an event that a change of it may concern: who has a place, or still has an entry. */
export function concernedBy(client: QueryClientContract, eventId: number) {
  const told = client.from('day_invitations').whereNot('method', 'CANCEL').select('registration_id')
  return client
    .from('registrations')
    .where('event_id', eventId)
    .where((either) => either.where('status', 'confirmed').orWhereIn('id', told))
}

/** The letters that each registration of an event is owed, by its id; who has no address gets none. */
export async function dueLetters(
  client: QueryClientContract,
  eventId: number
): Promise<Map<number, DueLetters>> {
  const rows = await concernedBy(client, eventId).whereNotNull('email').orderBy('id').select('id')
  const ids = rows.map(({ id }) => Number(id))
  const due = new Map<number, DueLetters>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    const states = await invitationStates(client, ids.slice(from, from + CHUNK))
    for (const [id, state] of states) {
      due.set(id, { plan: invitationPlan(state), takesFeed: state.takesFeed })
    }
  }
  return due
}
