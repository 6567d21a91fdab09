import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Picture } from '#app/files/picture'

/** Writes what is known of a file whose bytes are kept. The same content is one row. Answers its id. */
export async function writeFile(trx: Trx, hash: string, picture: Picture): Promise<number> {
  const { mediaType, bytes, width, height, originalName } = picture
  await trx
    .insertQuery()
    .table('files')
    .insert({
      hash,
      media_type: mediaType,
      size: bytes.length,
      width,
      height,
      original_name: originalName.slice(0, 255),
      created_at: toSql(clock.now()),
    })
    .onConflict('hash')
    .merge(['hash'])
  const { id }: { id: number } = await trx.from('files').where('hash', hash).firstOrFail()
  return id
}

/** Takes a file out of reach that nothing shows any more. */
export async function dropFile(trx: Trx, id: number) {
  await trx
    .from('files')
    .where('id', id)
    .whereNotIn('id', trx.from('logos').select('file_id'))
    .delete()
}
