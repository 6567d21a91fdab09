import type { Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockEntry, recordList } from '#app/organisations/change_contact_list'

interface Removal {
  listId: number
  entryId: number
  actor: Actor
}

/** Takes somebody off a list who stands there by mistake. Who opted out stays, else a later addition would not know. */
export function removeContact({
  listId,
  entryId,
  actor,
}: Removal): Promise<Result<null, { reason: 'opted_out' }>> {
  return transaction(async (trx) => {
    const { list, entry } = await lockEntry(trx, listId, entryId)
    if (entry.optedOutAt) return refuse('opted_out')
    await entry.delete()
    await recordList(trx, 'contact_list.shortened', list, { actor, details: { people: 1 } })
    return done(null)
  })
}
