import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import { longDate, timeRange } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { fromSql } from '#app/core/columns'
import type { SessionRole } from '#app/events/models/session_person'
import type { DaySummary } from '#app/events/queries/day_summaries'

export interface ProgrammeItem {
  isBreak: boolean
  time: string
  /** The same on the second clock of its day, where there is one. */
  otherTime: string | null
  title: Text | null
  description: Text | null
  room: string | null
  people: { name: string; lang: string; role: SessionRole }[]
}

export interface ProgrammeDay {
  dayId: number
  label: string
  /** The towns whose clocks are shown, the venue's first. */
  towns: Text[]
  items: ProgrammeItem[]
}

/** The agenda of an event by days; empty where no day has one. The hidden whole-day sessions are not part of it. */
export async function programme(
  days: DaySummary[],
  locale: Locale,
  source: Locale
): Promise<ProgrammeDay[]> {
  const ids = days.map((day) => day.id)
  const sessions = await db
    .from('sessions')
    .leftJoin('rooms', 'rooms.id', 'sessions.room_id')
    .whereIn('day_id', ids)
    .where('is_whole_day', false)
    .orderBy([{ column: 'starts_at' }, { column: 'position' }, { column: 'sessions.id' }])
    .select('sessions.*', 'rooms.name as room')
  const sessionIds = sessions.map((session) => session.id)
  const words = await db.from('session_translations').whereIn('session_id', sessionIds)
  const people = await db
    .from('session_people')
    .join('people', 'people.id', 'session_people.person_id')
    .whereIn('session_id', sessionIds)
    .orderBy('position')
    .select('session_id', 'role', 'name', 'name_locale')

  const item = (session: (typeof sessions)[number], otherZone: string | null): ProgrammeItem => {
    const own = words.filter((row) => row.session_id === session.id)
    const inZone = (at: string | Date) => fromSql(at).setZone(otherZone ?? 'utc')
    return {
      isBreak: session.kind === 'break',
      time: timeRange(session.starts_local, session.ends_local),
      otherTime: otherZone && timeRange(inZone(session.starts_at), inZone(session.ends_at)),
      title: pickText(own, 'title', locale, source),
      description: pickText(own, 'description', locale, source),
      room: session.room,
      people: people
        .filter((row) => row.session_id === session.id)
        .map(({ name, name_locale: lang, role }) => ({ name, lang, role })),
    }
  }

  return days.flatMap((day) => {
    const own = sessions.filter((session) => session.day_id === day.id)
    if (own.length === 0) return []
    return {
      dayId: day.id,
      label: longDate(day.date, locale),
      towns: day.clocks.map(({ place, lang }) => ({ text: place, lang })),
      items: own.map((session) => item(session, day.clocks[1]?.zone ?? null)),
    }
  })
}
