import type { Locale } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import type { TranslationTable } from '#app/core/translations/write'
import { EVENT_TRANSLATIONS, type EventTextField } from '#app/events/event_texts'
import { SESSION_TRANSLATIONS, type SessionTextField } from '#app/events/session_values'
import { VENUE_TRANSLATIONS, type VenueTextField } from '#app/events/venue_texts'

export type ThingKind = 'event' | 'session' | 'venue'
export type TextField = EventTextField | SessionTextField | VenueTextField

interface KindOfThing {
  translations: TranslationTable<TextField>
  /** The most characters each of its texts may have. */
  longest: Partial<Record<TextField, number>>
  /** Without these the thing has no name. */
  needed: TextField[]
  markdown: TextField[]
}

const asTable = (table: unknown) => table as TranslationTable<TextField>

/** The things of an event that have words, and what their words may be. */
export const THINGS: Record<ThingKind, KindOfThing> = {
  event: {
    translations: asTable(EVENT_TRANSLATIONS),
    longest: { title: 300, summary: 600, description: 8000 },
    needed: ['title'],
    markdown: ['description'],
  },
  session: {
    translations: asTable(SESSION_TRANSLATIONS),
    longest: { title: 300, description: 4000 },
    needed: ['title'],
    markdown: [],
  },
  venue: {
    translations: asTable(VENUE_TRANSLATIONS),
    longest: { name: 300, address: 300, town: 100, directions: 2000, accessibility: 2000 },
    needed: ['name', 'town'],
    markdown: [],
  },
}

/** An event, an item of its agenda or a venue of its days, with its words in all languages. */
export interface Thing {
  kind: ThingKind
  id: number
  /** The language it is written in; the others translate it. */
  source: Locale
  rows: TranslatedRow<TextField>[]
  /** When an item of the agenda is. */
  when: { date: string; starts: string; ends: string } | null
  /** Who looks after a venue; null where every organiser does. */
  organisationId: number | null
}

/** A thing's name in forms and history: `session-12`. */
export function thingKey({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
  return `${kind}-${id}`
}
