import { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import type { Trx } from '#app/core/database'
import { instantOf } from '#app/core/local_time'
import { searchKey } from '#app/core/languages/search_key'
import Event from '#app/events/models/event'
import EventType from '#app/events/models/event_type'
import Quota from '#app/registrations/models/quota'
import { dateAt } from './dates.js'
import type { DemoEvent } from './event.js'
import { loadIntroductions, loadTracks } from './load_agenda.js'
import { loadDay, type LoadedDay, type DayContext } from './load_days.js'
import type { Topics } from './load_topics.js'
import { translated, wordsIn } from './words.js'

export interface LoadedEvent {
  demo: DemoEvent
  id: number
  /** Which of the demo’s events it is, from one; an id depends on what the database held before. */
  number: number
  days: LoadedDay[]
}

interface Context extends DayContext {
  organisations: Map<string, number>
  projects: Map<string, number>
  topics: Topics
}

const dayBefore = (date: string) => DateTime.fromISO(date).minus({ days: 1 }).toISODate()!

function registrationWindow(event: DemoEvent) {
  const [first] = event.days
  if (!first || event.policy === 'none')
    return { registrationOpensAt: null, registrationClosesAt: null }
  return {
    registrationOpensAt: clock.now().minus({ days: 200 }),
    registrationClosesAt: instantOf(dayBefore(dateAt(first.at)), '18:00', 'Europe/Belgrade'),
  }
}

async function createEvent(trx: Trx, demo: DemoEvent, context: Context) {
  const type = await EventType.findByOrFail('key', demo.type, { client: trx })
  const at = clock.now().minus({ days: 190 })
  const [from, to] = demo.planned ?? []
  return Event.create(
    {
      eventTypeId: type.id,
      projectId: context.projects.get(demo.project ?? '') ?? null,
      slug: demo.slug,
      status: demo.status ?? 'published',
      visibility: demo.visibility ?? 'public',
      registrationPolicy: demo.policy ?? 'open',
      revision: 1,
      locale: demo.locale,
      confirmEmail: true,
      chooseDays: demo.chooseDays ?? false,
      mostCompanions: demo.companions ?? 0,
      plannedFrom: from ? dateAt(from) : null,
      plannedTo: to ? dateAt(to) : null,
      contactEmail: `${demo.organisers[0]}@example.org`,
      publishedAt: at,
      embargoUntil: demo.embargo ? clock.now().plus({ days: demo.embargo }).startOf('hour') : null,
      createdAt: at,
      updatedAt: at,
      ...registrationWindow(demo),
    },
    { client: trx }
  )
}

async function createParts(trx: Trx, event: Event, demo: DemoEvent, context: Context) {
  const client = { client: trx }
  const titles = translated(demo.title)
  await event.related('translations').createMany(
    titles.map(({ locale, text, origin }) => ({
      locale,
      origin,
      title: text,
      summary: wordsIn(demo.summary, locale),
      description: wordsIn(demo.description, locale),
      searchKey: searchKey(text),
    })),
    client
  )
  await event.related('locales').createMany(
    titles.map(({ locale }) => ({ locale })),
    client
  )
  const languages = [...new Set([...demo.spoken, ...(demo.interpreted ?? [])])]
  await event.related('languages').createMany(
    languages.map((language) => ({
      language,
      interpreted: (demo.interpreted ?? []).includes(language),
    })),
    client
  )
  await event.related('organisers').createMany(
    demo.organisers.map((slug, position) => ({
      organisationId: context.organisations.get(slug)!,
      lead: position === 0,
      position,
    })),
    client
  )
  await trx
    .table('event_topics')
    .multiInsert(
      demo.topics.map((slug) => ({ event_id: event.id, topic_id: context.topics.get(slug) }))
    )
  await Quota.create(
    { eventId: event.id, capacity: demo.capacity ?? null, taken: 0, waiting: 0, revision: 1 },
    client
  )
}

export async function loadEvents(
  trx: Trx,
  demos: DemoEvent[],
  context: Context
): Promise<LoadedEvent[]> {
  const loaded: LoadedEvent[] = []
  for (const demo of demos) {
    const event = await createEvent(trx, demo, context)
    await createParts(trx, event, demo, context)
    const tracks = await loadTracks(trx, event, demo)
    const days: LoadedDay[] = []
    for (const day of demo.days) days.push(await loadDay(trx, event, day, { ...context, tracks }))
    await loadIntroductions(trx, event, demo, context.people)
    loaded.push({ demo, id: event.id, number: loaded.length + 1, days })
  }
  return loaded
}
