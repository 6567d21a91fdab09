import { writableEvents } from '#app/events/reach'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'
import { waitingForApproval } from '#app/registrations/queries/waiting_for_approval'

const MOST = 5

/** Events where people wait for the organiser's yes, those with the most people first. */
export async function approvals({ access, now }: Reader): Promise<Need[]> {
  const rows: { id: number; people: number | string }[] = await waitingForApproval(now)
    .whereIn('events.id', writableEvents(access).select('events.id'))
    .orderByRaw('count(*) desc, events.id')
    .limit(MOST)
  return rows.map(({ id, people }) => ({ kind: 'approval', count: Number(people), eventId: id }))
}
