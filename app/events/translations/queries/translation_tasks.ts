import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import { clock } from '#app/core/clock'
import { pickText, type Text } from '#app/core/languages/content'
import { dayAndMonth } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { organisedEvents } from '#app/events/reach'
import { eventTallies } from '#app/events/translations/queries/event_tallies'
import { countsOf, hasTasks } from '#app/events/translations/text_items'

/** An event with what its translators have to do, language by language. */
export interface EventTasks {
  id: number
  title: Text
  date: string | null
  outOfDate: number
  missing: number
  languages: ReturnType<typeof countsOf>[]
}

const MOST = 200

/** The coming events that somebody organises and whose texts wait for a translator, the soonest first, those without a day last. */
export async function translationTasks(access: Access, locale: Locale): Promise<EventTasks[]> {
  const events = await comingEvents(access)
  const ids = events.map(({ id }) => id)
  const tallies = await eventTallies(ids, locale)
  const words: { event_id: number; locale: string; title: string }[] = await db
    .from('event_translations')
    .whereIn('event_id', ids)
    .select('event_id', 'locale', 'title')
  return events.flatMap(({ id, slug, locale: source, date }) => {
    const waiting = (tallies.get(id) ?? []).filter(hasTasks)
    if (waiting.length === 0) return []
    const own = words.filter((row) => row.event_id === id)
    const languages = waiting.map(countsOf)
    return {
      id,
      title: pickText(own, 'title', locale, source) ?? { text: slug, lang: source },
      date: date && dayAndMonth(date, locale),
      outOfDate: languages.reduce((sum, one) => sum + one.outOfDate, 0),
      missing: languages.reduce((sum, one) => sum + one.missing, 0),
      languages,
    }
  })
}

interface Coming {
  id: number
  slug: string
  locale: Locale
  date: string | null
}

async function comingEvents(access: Access): Promise<Coming[]> {
  const today = clock.now().minus({ days: 1 }).toISODate()!
  const rows: Coming[] = await db
    .from('events')
    .leftJoin('days', (join) =>
      join.on('days.event_id', 'events.id').andOnVal('days.status', '!=', 'cancelled')
    )
    .whereIn('events.id', organisedEvents(access).select('events.id'))
    .whereIn('events.status', ['draft', 'published', 'postponed'])
    .groupBy('events.id', 'events.slug', 'events.locale')
    .havingRaw('max(days.date) >= ? or max(days.date) is null', [today])
    .orderByRaw('case when min(days.date) is null then 1 else 0 end, min(days.date), events.id')
    .limit(MOST)
    .select('events.id', 'events.slug', 'events.locale')
    .min('days.date as date')
  return rows
}
