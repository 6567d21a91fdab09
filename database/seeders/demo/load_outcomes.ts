import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { writeFile } from '#app/files/write_file'
import { dateAt } from './dates.js'
import type { DrawnPhoto } from './draw_photos.js'
import type { LoadedEvent } from './load_events.js'
import { OUTCOMES } from './outcomes.js'
import { translated } from './words.js'

/** Minutes, photos and press links of the event that has them. */
export async function loadOutcomes(trx: Trx, event: LoadedEvent, photos: DrawnPhoto[], by: number) {
  if (event.demo.slug !== OUTCOMES.event) return
  const held = event.demo.days.at(-1)!.at
  await loadMinutes(trx, event.id)
  for (const photo of photos) await loadPhoto(trx, event.id, photo, by)
  await trx.table('press_links').multiInsert(
    OUTCOMES.press.map(({ title, outlet, language, url, after }) => ({
      ...{ title, outlet, language, url },
      event_id: event.id,
      published_on: dateAt(held + after),
      is_public: true,
      created_at: toSql(clock.now()),
    }))
  )
}

async function loadMinutes(trx: Trx, eventId: number) {
  const now = toSql(clock.now())
  const [{ id }]: { id: number }[] = await trx
    .knexClient('outcome_texts')
    .insert({
      event_id: eventId,
      kind: 'minutes',
      locale: 'sr-Cyrl',
      is_public: true,
      updated_at: now,
    })
    .returning('id')
  const rows = translated(OUTCOMES.minutes)
  await trx
    .table('outcome_text_translations')
    .multiInsert(
      rows.map(({ locale, text, origin }) => ({ outcome_text_id: id, locale, text, origin }))
    )
}

async function loadPhoto(trx: Trx, eventId: number, photo: DrawnPhoto, by: number) {
  const upload = { ...photo, mediaType: 'image/jpeg', originalName: 'photo.jpg' } as const
  const now = toSql(clock.now())
  const [{ id }]: { id: number }[] = await trx
    .knexClient('outcome_files')
    .insert({
      event_id: eventId,
      file_id: await writeFile(trx, photo.hash, upload),
      kind: 'photo',
      locale: 'sr-Cyrl',
      is_public: true,
      agreed_at: now,
      agreed_by: by,
      created_at: now,
    })
    .returning('id')
  const rows = translated(photo.title)
  await trx
    .table('outcome_file_translations')
    .multiInsert(
      rows.map(({ locale, text, origin }) => ({ outcome_file_id: id, locale, title: text, origin }))
    )
}
