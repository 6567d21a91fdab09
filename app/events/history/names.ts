import db from '@adonisjs/lucid/services/db'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { ORGANISATIONS } from '#app/organisations/named_tables'
import { PROJECTS, TOPICS } from '#app/programmes/named_tables'
import type { EventDetails } from '#app/events/history/words'

type Kind = 'type' | 'project' | 'organisation' | 'topic' | 'venue'

/** What ids in a history stand for, in the reader's language; what is gone has no name. */
export type HistoryNames = (kind: Kind, id: number) => string | null

/** Of which kind the ids are that a value of an event holds. */
export const IDS: Record<string, Kind> = {
  eventTypeId: 'type',
  projectId: 'project',
  lead: 'organisation',
  organisers: 'organisation',
  topics: 'topic',
}

/** The names of everything that these entries of history mention by its id: one query for each kind. */
export async function historyNames(
  details: readonly EventDetails[],
  locale: Locale
): Promise<HistoryNames> {
  const ids = (kind: Kind) => [...new Set(details.flatMap((one) => mentioned(one, kind)))]
  const texts = {
    project: await namesOf(PROJECTS, ids('project'), locale),
    organisation: await namesOf(ORGANISATIONS, ids('organisation'), locale),
    topic: await namesOf(TOPICS, ids('topic'), locale),
    type: await pickedNames('event_type_translations', 'event_type_id', ids('type'), locale),
    venue: await pickedNames('venue_translations', 'venue_id', ids('venue'), locale),
  }
  return (kind, id) => {
    const name = texts[kind].get(id)
    return name ? name.text : null
  }
}

function mentioned(details: EventDetails, kind: Kind): number[] {
  const { values = {}, days = [], organisation } = details
  const venues = days.flatMap(({ before, after }) => [before?.venueId, after?.venueId])
  const ofValues = Object.entries(values).flatMap(([name, change]) =>
    IDS[name] === kind ? change.flat() : []
  )
  const special: Partial<Record<Kind, unknown[]>> = {
    venue: venues,
    organisation: [...ofValues, organisation],
  }
  const ids = special[kind] ?? ofValues
  return ids.filter((id): id is number => typeof id === 'number')
}

async function pickedNames(table: string, key: string, ids: number[], locale: Locale) {
  const rows = await db.from(table).whereIn(key, ids)
  return new Map(
    ids.flatMap((id) => {
      const name = pickText(
        rows.filter((row) => row[key] === id),
        'name',
        locale
      )
      return name ? [[id, name] as const] : []
    })
  )
}
