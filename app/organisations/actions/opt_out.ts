import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { lockEntry, recordList } from '#app/organisations/change_contact_list'

interface Choice {
  listId: number
  entryId: number
  actor: Actor
}

/** Keeps that somebody does not want to be written to. The row stays, so that nobody adds them again unawares. */
export function optOut({ listId, entryId, actor }: Choice): Promise<void> {
  return transaction(async (trx) => {
    const { list, entry } = await lockEntry(trx, listId, entryId)
    if (entry.optedOutAt) return
    await entry.merge({ optedOutAt: clock.now() }).save()
    await recordList(trx, 'contact_list.opted_out', list, { actor, details: { people: 1 } })
  })
}

/** Takes an opting out back, because the person said so. */
export function optIn({ listId, entryId, actor }: Choice): Promise<void> {
  return transaction(async (trx) => {
    const { list, entry } = await lockEntry(trx, listId, entryId)
    if (!entry.optedOutAt) return
    await entry.merge({ optedOutAt: null }).save()
    await recordList(trx, 'contact_list.opted_in', list, { actor, details: { people: 1 } })
  })
}
