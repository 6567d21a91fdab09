import type { Trx } from '#app/core/database'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'

/** One item of an agenda as the history keeps it. */
export interface AgendaItem {
  id: number
  starts: string
  ends: string
  title: string | null
}

/** A day with its items as they stood. */
export interface DayAgendaItems {
  day: Day
  items: AgendaItem[]
}

/** The agendas of some days, to say later what changed. */
export async function agendasOf(
  trx: Trx,
  event: Pick<Event, 'locale'>,
  days: Day[]
): Promise<DayAgendaItems[]> {
  const agendas: DayAgendaItems[] = []
  for (const day of days) {
    agendas.push({ day, items: await agendaItems(trx, day.id, event.locale) })
  }
  return agendas
}

/** The agenda of a day in the event's own language; empty while the day is one whole. */
export async function agendaItems(
  client: Pick<Trx, 'from'>,
  dayId: number,
  locale: Locale
): Promise<AgendaItem[]> {
  const sessions = await client
    .from('sessions')
    .where({ day_id: dayId, is_whole_day: false })
    .orderBy(['starts_at', 'position'])
  const words = await client
    .from('session_translations')
    .whereIn('session_id', [...sessions.map(({ id }) => id)])
  return sessions.map(({ id, starts_local: starts, ends_local: ends }) => {
    const own = words.filter((row) => row.session_id === id)
    return { id, starts, ends, title: pickText(own, 'title', locale)?.text ?? null }
  })
}
