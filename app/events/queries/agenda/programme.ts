import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import { longDate, timeRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { fromSql } from '#app/core/columns'
import { inSlots, type Slot } from '#app/events/agenda_slots'
import { programmeParts, type ProgrammePerson } from '#app/events/queries/agenda/programme_parts'
import { typedName } from '#app/people/name_locale'
import type { DaySummary } from '#app/events/queries/day_summaries'

export interface ProgrammeItem {
  id: number
  isBreak: boolean
  /** Called off; it stays where it was. */
  isCancelled: boolean
  /** Local times, `10:00`, and both as they are shown. */
  starts: string
  ends: string
  time: string
  /** The same on the second clock of its day, where there is one. */
  otherTime: string | null
  title: Text | null
  description: Text | null
  room: Text | null
  track: Text | null
  trackId: number | null
  /** The organiser who holds it; null: all together. */
  organisation: Text | null
  organisationId: number | null
  /** Spoken there, in the reader's words; null: as at the event. */
  language: string | null
  interpreted: string[]
  people: ProgrammePerson[]
}

export interface ProgrammeDay {
  dayId: number
  label: string
  /** The towns whose clocks are shown, the venue's first. */
  towns: Text[]
  /** In the order of time. */
  items: ProgrammeItem[]
  /** The same by what runs side by side. */
  slots: Slot<ProgrammeItem>[]
}

/**
 * The agenda of an event by days; empty where no day has one. The hidden whole-day sessions are not part of it. As many
 * statements for one session as for five hundred.
 */
export async function programme(
  days: DaySummary[],
  locale: Locale,
  source: Locale
): Promise<ProgrammeDay[]> {
  const sessions = await db
    .from('sessions')
    .leftJoin('rooms', 'rooms.id', 'sessions.room_id')
    .whereIn(
      'day_id',
      days.map((day) => day.id)
    )
    .where('is_whole_day', false)
    .orderBy([{ column: 'starts_at' }, { column: 'position' }, { column: 'sessions.id' }])
    .select('sessions.*', 'rooms.name as room')
  const parts = await programmeParts(
    sessions.map(({ id }) => id),
    locale,
    source
  )

  const item = (session: (typeof sessions)[number], otherZone: string | null): ProgrammeItem => {
    const words = parts.words.get(session.id) ?? []
    const inZone = (at: string | Date) => fromSql(at).setZone(otherZone ?? 'utc')
    return {
      id: session.id,
      isBreak: session.kind === 'break',
      isCancelled: session.cancelled_at !== null,
      starts: session.starts_local,
      ends: session.ends_local,
      time: timeRange(session.starts_local, session.ends_local),
      otherTime: otherZone && timeRange(inZone(session.starts_at), inZone(session.ends_at)),
      title: pickText(words, 'title', locale, source),
      description: pickText(words, 'description', locale, source),
      room: typedName(session.room, source),
      track: parts.tracks.get(session.track_id) ?? null,
      trackId: session.track_id,
      organisation: parts.organisations.get(session.organisation_id) ?? null,
      organisationId: session.organisation_id,
      language: session.language && parts.languageName(session.language),
      interpreted: parts.interpreted.get(session.id) ?? [],
      people: parts.people.get(session.id) ?? [],
    }
  }

  const byDay = Map.groupBy(sessions, (session) => session.day_id)
  return days.flatMap((day) => {
    const own = byDay.get(day.id)
    if (!own) return []
    const items = own.map((session) => item(session, day.clocks[1]?.zone ?? null))
    return {
      dayId: day.id,
      label: longDate(day.date, locale),
      towns: day.clocks.map(({ place, lang }) => ({ text: place, lang })),
      items,
      slots: inSlots(items, [...parts.tracks.keys()]),
    }
  })
}
