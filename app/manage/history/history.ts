import type { I18n } from '@adonisjs/i18n'
import { isNamed } from '#app/activity/record'
import Activity from '#app/activity/models/activity'
import type { Text } from '#app/core/languages/content'
import { dateAndTime } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { historyNames, type HistoryNames } from '#app/events/history/names'
import { textChanges, type TextChange } from '#app/events/history/words'
import { beginningsOf, type HistoryKind } from '#app/manage/history/history_kinds'
import { historyWords } from '#app/manage/history/history_words'
import { foreignWords, type ForeignWords } from '#app/people/foreign_words'
import { typedName } from '#app/people/name_locale'

/** One entry as a page shows it. */
export interface HistoryEntry {
  eventId: number
  /** The name of who did it; null where nobody with an account did. */
  who: Text | null
  words: (string | ForeignWords)[]
  /** Texts before and after, to be unfolded. */
  texts?: TextChange[]
  at: string
}

interface Reader {
  i18n: I18n
  locale: Locale
  /** The clocks by which times are told. */
  zone: string
}

/** The history of one event, newest first, one page of it; the next begins behind `before`. */
export async function eventHistory(
  eventId: number,
  reader: Reader,
  { size, before, kind = null }: { size: number; before: number | null; kind?: HistoryKind | null }
): Promise<{ entries: HistoryEntry[]; next: number | null }> {
  const query = Activity.query()
    .where('event_id', eventId)
    .orderBy('id', 'desc')
    .limit(size + 1)
  if (before !== null) query.where('id', '<', before)
  if (kind) {
    query.where((any) => {
      for (const beginning of beginningsOf(kind)) any.orWhereLike('verb', `${beginning}%`)
    })
  }
  const rows = await query
  const shown = rows.slice(0, size)
  const names = await historyNames(
    shown.map(({ details }) => details),
    reader.locale
  )
  return {
    entries: entriesOf(shown, { ...reader, names }),
    next: rows.length > size ? shown.at(-1)!.id : null,
  }
}

/** Rows in words; those of a kind that follow one another on one day are one entry with their number. */
function entriesOf(rows: Activity[], reader: Reader & { names: HistoryNames }): HistoryEntry[] {
  const groups: Activity[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && isMoreOf(last[0], row, reader.zone)) last.push(row)
    else groups.push([row])
  }
  return groups.map((group) => {
    const [row] = group
    return {
      eventId: row.eventId!,
      who: isNamed(row) ? typedName(row.actorLabel, reader.locale) : null,
      words: historyWords(row.verb, row.details, timesIn(group), reader).map((words) =>
        foreignWords(words, reader.locale)
      ),
      texts: row.verb === 'event.edited' ? textChanges(row.details, reader.i18n) : [],
      at: dateAndTime(row.at.setZone(reader.zone), reader.locale),
    }
  })
}

/** How often it happened: a row may stand for a batch, as when a list of attendance is sent at once. */
function timesIn(group: Activity[]): number {
  return group.reduce((sum, { details }) => sum + Number(details.people ?? 1), 0)
}

function isMoreOf(one: Activity, other: Activity, zone: string): boolean {
  return (
    !/^(event|head_count|organiser|outcome_\w+|press_link|proposal|question|registration_list|translation)\./.test(
      one.verb
    ) &&
    one.verb === other.verb &&
    one.eventId === other.eventId &&
    one.actorUserId === other.actorUserId &&
    one.at.setZone(zone).hasSame(other.at.setZone(zone), 'day')
  )
}
