import type { Trx } from '#app/core/database'

/** Whether the same content is shown to strangers by something else: another event, or as a logo. */
export async function isShownElsewhere(
  trx: Trx,
  { id, file_id: fileId }: { id: number; file_id: number }
): Promise<boolean> {
  const other = await trx
    .from('outcome_files')
    .where({ file_id: fileId, is_public: true })
    .whereNot('id', id)
    .first()
  const logo = await trx.from('logos').where('file_id', fileId).first()
  return Boolean(other ?? logo)
}
