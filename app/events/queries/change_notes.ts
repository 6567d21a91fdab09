import db from '@adonisjs/lucid/services/db'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

/** What organisers said about one change, in one reader's language. */
export interface ReadNote {
  kind: 'rescheduled' | 'cancelled'
  text: string
  /** The SEQUENCE that each of its days had then, by the day's id. */
  sequences: Map<number, number>
}

/** Everything that was said about changes of an event, oldest first. */
export async function changeNotes(
  eventId: number,
  locale: Locale,
  source: Locale
): Promise<ReadNote[]> {
  const notes = await db.from('change_notes').where('event_id', eventId).orderBy('id')
  const ids = notes.map(({ id }) => id)
  const words: { change_note_id: number; locale: string; note: string }[] = await db
    .from('change_note_translations')
    .whereIn('change_note_id', ids)
  const days = await db.from('change_note_days').whereIn('change_note_id', ids)
  return notes.map(({ id, kind }) => {
    const own = words.filter((row) => row.change_note_id === id)
    const moved = days.filter((row) => row.change_note_id === id)
    return {
      kind,
      text: pickText(own, 'note', locale, source)?.text ?? '',
      sequences: new Map(moved.map((row) => [row.day_id, row.sequence])),
    }
  })
}

/** Why an event is off, in one reader's language; null where nobody said it in a note. */
export async function cancellationNote(
  eventId: number,
  locale: Locale,
  source: Locale
): Promise<string | null> {
  const notes = await changeNotes(eventId, locale, source)
  return notes.findLast(({ kind }) => kind === 'cancelled')?.text ?? null
}
