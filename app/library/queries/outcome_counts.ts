import db from '@adonisjs/lucid/services/db'
import { TEXT_KINDS, type TextKind } from '#app/library/outcome_texts'

/** How much strangers find on the page of an event that is over. */
export interface OutcomeCounts {
  texts: TextKind[]
  documents: number
  photos: number
  press: number
}

/** What came of some events, in numbers, by their ids; those of which nothing is shown are left out. */
export async function outcomeCounts(eventIds: number[]): Promise<Map<number, OutcomeCounts>> {
  if (eventIds.length === 0) return new Map()
  const shown = (table: string) =>
    db
      .from(table)
      .whereIn('event_id', [...eventIds])
      .where('is_public', true)
  const texts: { event_id: number; kind: TextKind }[] = await shown('outcome_texts').whereIn(
    'id',
    db.from('outcome_text_translations').whereNotNull('text').select('outcome_text_id')
  )
  const files: { event_id: number; kind: string }[] = await shown('outcome_files')
  const press: { event_id: number }[] = await shown('press_links')
  return new Map(
    eventIds.flatMap((id) => {
      const of = <Row extends { event_id: number }>(rows: Row[]) =>
        rows.filter((row) => row.event_id === id)
      const counts = {
        texts: TEXT_KINDS.filter((kind) => of(texts).some((row) => row.kind === kind)),
        documents: of(files).filter(({ kind }) => kind === 'document').length,
        photos: of(files).filter(({ kind }) => kind === 'photo').length,
        press: of(press).length,
      }
      const all = counts.texts.length + counts.documents + counts.photos + counts.press
      return all > 0 ? [[id, counts] as const] : []
    })
  )
}
