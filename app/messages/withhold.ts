import type { Trx } from '#app/core/database'

interface Which {
  kind: string
  registrationId: number
}

/** Letters of a kind about a registration that have not left are never sent: what they say is no longer so. */
export async function withhold(trx: Trx, { kind, registrationId }: Which) {
  await trx
    .from('messages')
    .where({ kind, registration_id: registrationId })
    .whereIn('status', ['queued', 'retrying', 'unconfigured'])
    .update({ status: 'suppressed' })
}

/** Whether the last letter of a kind about a registration is out. */
export async function hasLeft(
  client: Pick<Trx, 'from'>,
  { kind, registrationId }: Which
): Promise<boolean> {
  const last = await client
    .from('messages')
    .where({ kind, registration_id: registrationId })
    .orderBy('id', 'desc')
    .select('status')
    .first()
  return ['sending', 'sent'].includes(last?.status)
}
