import type { Trx } from '#app/core/database'
import { clock } from '#app/core/clock'
import type Event from '#app/events/models/event'

/** A change of who organises is a change of the event: pages, calendars and open forms see it by its revision. */
export async function touchEvent(trx: Trx, event: Event): Promise<number> {
  const revision = event.revision + 1
  await event.useTransaction(trx).merge({ revision, updatedAt: clock.now() }).save()
  return revision
}
