import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { rowId } from '#app/core/row_id'
import { sendDownload } from '#app/files/send_download'

/** Sends the file of a material of an event. @throws 404 when there is none for this audience. */
export async function sendMaterial(
  ctx: HttpContext,
  eventId: number,
  audiences: ('public' | 'confirmed')[]
) {
  const file = await db
    .from('materials')
    .join('files', 'files.id', 'materials.file_id')
    .where({ 'materials.id': rowId(ctx.params.material_id) ?? 0, 'materials.event_id': eventId })
    .whereIn('audience', audiences)
    .select('files.*')
    .first()
  if (!file) throw new Exception('no such material', { status: 404, code: 'E_NOT_FOUND' })
  const { hash, media_type: mediaType, original_name: name } = file
  return sendDownload(ctx, { hash, mediaType, name })
}
