import type { Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction } from '#app/core/database'
import { recordList } from '#app/organisations/change_contact_list'
import ContactList from '#app/organisations/models/contact_list'

interface NewContactList {
  organisationId: number
  name: string
  actor: Actor
}

/** Begins a list of people that an organisation may write to. Answers its id. */
export function createContactList({ actor, ...values }: NewContactList): Promise<number> {
  return transaction(async (trx) => {
    const columns = { ...values, createdAt: clock.now() }
    const list = await ContactList.create(columns, { client: trx })
    await recordList(trx, 'contact_list.created', list, { actor })
    return list.id
  })
}
