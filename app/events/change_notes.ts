import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { planTranslations } from '#app/core/translations/plan'
import type { TypedTexts } from '#app/core/translations/texts'
import { writeTranslations } from '#app/core/translations/write'

/** What those whom a change concerns read about it, by language. */
export type ChangeNote = TypedTexts<'note'>

export const NOTE_LENGTH = 1000

const TRANSLATIONS = {
  table: 'change_note_translations',
  key: 'change_note_id',
  fields: ['note'] as const,
}

interface Noted {
  eventId: number
  kind: 'rescheduled' | 'cancelled'
  note: ChangeNote
  /** The language the event is written in. */
  source: Locale
  dayIds: number[]
}

const CYRILLIC = /\p{Script=Cyrillic}/u

/** A Serbian note is in the script of its letters, whichever field it was typed into. */
function inItsScript({ 'sr-Cyrl': cyrillic, 'sr-Latn': latin, ...others }: ChangeNote): ChangeNote {
  const typed = cyrillic?.note?.trim() || latin?.note?.trim()
  if (!typed) return others
  return { ...others, [CYRILLIC.test(typed) ? 'sr-Cyrl' : 'sr-Latn']: { note: typed } }
}

/** Keeps what was said about a change beside it, in the change's own transaction; nothing where nothing was said. */
export async function keepChangeNote(
  trx: Trx,
  { eventId, kind, note, source, dayIds }: Noted
): Promise<void> {
  const { fields } = TRANSLATIONS
  const rows = planTranslations({ fields, stored: [], typed: inItsScript(note), source })
  if (rows.length === 0) return
  const [{ id }]: { id: number }[] = await trx
    .knexClient('change_notes')
    .insert({ event_id: eventId, kind, created_at: toSql(clock.now()) })
    .returning('id')
  await writeTranslations(trx, TRANSLATIONS, id, [], rows)
  const days = await trx.from('days').whereIn('id', dayIds).select('id', 'sequence')
  if (days.length === 0) return
  await trx
    .table('change_note_days')
    .multiInsert(
      days.map((day) => ({ change_note_id: id, day_id: day.id, sequence: day.sequence }))
    )
}
