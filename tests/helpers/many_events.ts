import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { eventType } from '#database/factories/events'

const BATCH = 200

/** Published public events of a project, one on each day from today into one direction, by few statements. */
export async function createManyEvents(projectId: number, count: number, direction: 1 | -1 = 1) {
  const type = await eventType()
  const at = toSql(clock.now())
  const common = {
    locale: 'en',
    status: 'published',
    visibility: 'public',
    registration_policy: 'open',
  }
  for (let first = 1; first <= count; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, i) => first + i)
    const slugs = numbers.map((number) => `many-${projectId}-${direction}-${number}`)
    await db.table('events').multiInsert(
      slugs.map((slug) => ({
        ...common,
        slug,
        event_type_id: type.id,
        project_id: projectId,
        published_at: at,
        created_at: at,
        updated_at: at,
      }))
    )
    const rows: { id: number; slug: string }[] = await db.from('events').whereIn('slug', slugs)
    await db
      .table('event_translations')
      .multiInsert(
        rows.map(({ id, slug }) => ({ event_id: id, locale: 'en', title: slug, search_key: slug }))
      )
    await db.table('days').multiInsert(rows.map(({ id, slug }) => dayOf(id, slug, direction, at)))
  }
}

function dayOf(eventId: number, slug: string, direction: number, now: string) {
  const day = clock.now().plus({ days: direction * Number(slug.split('-').at(-1)) })
  return {
    event_id: eventId,
    uid: `${randomUUID()}@sabor`,
    date: day.toFormat('yyyy-MM-dd'),
    zone: 'Europe/Belgrade',
    mode: 'on_site',
    status: 'scheduled',
    starts_local: '10:00',
    ends_local: '12:00',
    starts_at: toSql(day.startOf('hour')),
    ends_at: toSql(day.startOf('hour').plus({ hours: 2 })),
    created_at: now,
    updated_at: now,
  }
}
