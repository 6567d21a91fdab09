import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { editTexts } from '#app/core/translations/edit_texts'
import type { TextPath, TypedTexts } from '#app/core/translations/texts'
import { touchVenueDays } from '#app/events/touch_venue_days'
import { THINGS, thingKey, type TextField, type Thing } from '#app/events/translations/things'

/** One text that is to say something else, or that was found still right. */
export interface TextChange {
  thing: Thing
  field: TextField
  locale: Locale
  /** Absent: still right as it is. */
  words?: string
  /** What its original said when these words were made; absent: what it says now. */
  madeFrom?: string | null
}

/** Writes words of several things of one event, and makes anew whatever is kept of them. The event is locked. */
export async function writeTranslations(
  trx: Trx,
  event: { id: number; revision: number },
  changes: readonly TextChange[],
  actor: Actor
): Promise<void> {
  const byThing = Map.groupBy(changes, ({ thing }) => thingKey(thing))
  for (const own of byThing.values()) await writeThing(trx, own, actor)
  await trx
    .from('events')
    .where('id', event.id)
    .update({ revision: event.revision + 1, updated_at: toSql(clock.now()) })
  await touchDays(trx, event.id, changes)
}

async function writeThing(trx: Trx, changes: TextChange[], actor: Actor) {
  const [{ thing }] = changes
  const { translations } = THINGS[thing.kind]
  const typed: TypedTexts<TextField> = {}
  const stillRight: TextPath[] = []
  const recalled: Partial<Record<TextPath, string | null>> = {}
  for (const { locale, field, words, madeFrom } of changes) {
    const path: TextPath = `${locale}.${field}`
    if (words === undefined) stillRight.push(path)
    else typed[locale] = { ...typed[locale], [field]: words }
    if (madeFrom !== undefined) recalled[path] = madeFrom
  }
  const edit = { typed, source: thing.source, stillRight, recalled }
  const locales = await editTexts(trx, translations, thing.id, edit)
  if (thing.kind !== 'venue' || locales.length === 0) return
  await touchVenueDays(trx, thing.id)
  const subject = { type: 'venue', id: thing.id }
  const details = { fields: locales.map((locale) => `texts.${locale}`) }
  const { organisationId } = thing
  await record(
    trx,
    'venue.edited',
    { venueId: thing.id },
    { actor, subject, organisationId, details }
  )
}

/** Calendars keep a day by its revision, and an agenda is part of it. */
async function touchDays(trx: Trx, eventId: number, changes: readonly TextChange[]) {
  const sessions = changes.flatMap(({ thing }) => (thing.kind === 'session' ? thing.id : []))
  if (sessions.length === 0) return
  await trx
    .from('days')
    .where('event_id', eventId)
    .whereIn('id', trx.from('sessions').whereIn('id', sessions).select('day_id'))
    .increment('revision', 1)
}
