import type { Actor } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockContactList, recordList } from '#app/organisations/change_contact_list'

interface ContactListEdit {
  id: number
  name: string
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

/** Names a contact list anew. */
export function editContactList({
  id,
  name,
  revision,
  actor,
}: ContactListEdit): Promise<Result<null, { reason: 'stale' }>> {
  return transaction(async (trx) => {
    const list = await lockContactList(trx, id)
    if (list.revision !== revision) return refuse('stale')
    if (list.name === name) return done(null)
    await list.merge({ name, revision: revision + 1 }).save()
    await recordList(trx, 'contact_list.edited', list, { actor, details: { fields: ['name'] } })
    return done(null)
  })
}
