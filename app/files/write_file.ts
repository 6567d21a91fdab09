import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Upload } from '#app/files/picture'

/**
 * Writes what is known of a file whose bytes are kept. The same content is one row. Answers its id.
 * @param open whether everybody may read it who has its address; what is open stays so
 */
export async function writeFile(
  trx: Trx,
  hash: string,
  upload: Upload,
  { open }: { open: boolean } = { open: true }
): Promise<number> {
  const { mediaType, bytes, width, height, originalName } = upload
  await trx
    .insertQuery()
    .table('files')
    .insert({
      hash,
      media_type: mediaType,
      size: bytes.length,
      width,
      height,
      open,
      original_name: originalName.slice(0, 255),
      created_at: toSql(clock.now()),
    })
    .onConflict('hash')
    .merge(['hash'])
  const { id }: { id: number } = await trx.from('files').where('hash', hash).firstOrFail()
  if (open) await openFile(trx, id)
  return id
}

/** Lets everybody read a file who has its address. */
export async function openFile(trx: Trx, id: number) {
  await trx.from('files').where({ id, open: false }).update({ open: true })
}

/** Keeps a file inside again: from now on its address leads nowhere. */
export async function closeFile(trx: Trx, id: number) {
  await trx.from('files').where('id', id).update({ open: false })
}

/** Takes a file out of reach that nothing shows any more. */
export async function dropFile(trx: Trx, id: number) {
  await trx
    .from('files')
    .where('id', id)
    .whereNotIn('id', trx.from('logos').select('file_id'))
    .whereNotIn('id', trx.from('outcome_files').select('file_id'))
    .whereNotIn('id', trx.from('materials').whereNotNull('file_id').select('file_id'))
    .delete()
}
