import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { confirmationKey, type Told } from '#app/registrations/confirmation_key'

/** Whether the registration's mailbox was told of a place. The invitation follows the registration from then on. */
export async function isToldByInvitation(
  client: QueryClientContract,
  registration: Told
): Promise<boolean> {
  const told = await client
    .from('messages')
    .where('dedup_key', confirmationKey(registration))
    .select('id')
    .first()
  return told !== null
}
