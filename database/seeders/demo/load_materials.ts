import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { writeFile } from '#app/files/write_file'
import type { LoadedEvent } from './load_events.js'
import type { SetMaterial } from './set_materials.js'

/** What can be downloaded of an event: by everybody, or by those who have a place. */
export async function loadMaterials(trx: Trx, event: LoadedEvent, materials: SetMaterial[]) {
  const own = materials.filter((material) => material.event === event.demo.slug)
  for (const { hash, bytes, fileName, title, locale, audience } of own) {
    const upload = { bytes, mediaType: 'application/pdf', width: null, height: null } as const
    const file = { ...upload, originalName: fileName }
    await trx.table('materials').insert({
      event_id: event.id,
      file_id: await writeFile(trx, hash, file, { open: false }),
      title,
      locale,
      audience,
      created_at: toSql(clock.now()),
    })
  }
}
