import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { lastingStatus } from '#app/events/lasting_status'
import type { EventStatus } from '#app/events/models/event'
import type { Sign } from '#app/events/models/event_type'
import { eventContact, type EventContact } from '#app/events/queries/event_contact'
import { countryClock, type Town } from '#app/events/queries/day_clocks'
import { daySummaries, type DaySummary } from '#app/events/queries/day_summaries'
import { acrossBorders } from '#app/events/across_borders'
import { eventOrganisers, organiserTowns } from '#app/events/queries/event_organisers'
import { funding, type Funding } from '#app/programmes/queries/funding'
import type { DateTime } from 'luxon'

/** What pages, mails and calendars say of an event, in one language; each text knows the one it is in. */
export interface EventSummary {
  id: number
  slug: string
  /** One that was called off stays so when it is put away. */
  status: EventStatus
  isArchived: boolean
  revision: number
  /** The language the event was written in first. */
  locale: Locale
  title: Text
  summary: Text | null
  type: { key: string; sign: Sign; name: Text }
  /** In the order they happen; empty while there is no date yet. Cancelled days stay, marked so. */
  days: DaySummary[]
  /** Where its clock stands, for deadlines: the first day's town, else the leading organiser's. */
  home: Town
  plannedFrom: string | null
  plannedTo: string | null
  organisers: Text[]
  /** Its organisers come from two countries or more. */
  isAcrossBorders: boolean
  languages: { code: string; interpreted: boolean }[]
  projectId: number | null
  /** The address of the project that it belongs to. */
  projectSlug: string | null
  funding: Funding | null
  contact: EventContact
  cancelUntil: DateTime | null
}

interface TypeName {
  locale: string
  name: string
}

/**
 * The event as its readers see it; null when there is none. Who may see it is the caller's question.
 * @param country of one reader, whose own clock is then shown too where it differs
 */
export async function eventSummary(
  eventId: number,
  locale: Locale,
  country: string | null = null
): Promise<EventSummary | null> {
  const event = await db
    .from('events')
    .join('event_types', 'event_types.id', 'events.event_type_id')
    .leftJoin('projects', 'projects.id', 'events.project_id')
    .where('events.id', eventId)
    .select('events.*', 'event_types.key', 'event_types.sign', 'projects.slug as project_slug')
    .first()
  if (!event) return null

  const words = await db.from('event_translations').where('event_id', eventId)
  const typeNames: TypeName[] = await db
    .from('event_type_translations')
    .where('event_type_id', event.event_type_id)
  const languages = await db.from('event_languages').where('event_id', eventId).orderBy('id')
  const organisers = await eventOrganisers(eventId, locale)
  const towns = [...organiserTowns(organisers), ...countryClock(country, locale)]
  const source = event.locale as Locale
  const days = await daySummaries(eventId, locale, source, towns)

  return {
    id: event.id,
    slug: event.slug,
    status: lastingStatus({ status: event.status, cancelledAt: event.cancelled_at }),
    isArchived: event.status === 'archived',
    revision: event.revision,
    locale: source,
    title: pickText(words, 'title', locale, source) ?? { text: event.slug, lang: source },
    summary: pickText(words, 'summary', locale, source),
    type: {
      key: event.key,
      sign: event.sign,
      name: pickText(typeNames, 'name', locale) ?? { text: event.key, lang: locale },
    },
    days,
    home: homeOf(days, towns),
    plannedFrom: event.planned_from,
    plannedTo: event.planned_to,
    organisers: organisers.map(({ name }) => name),
    isAcrossBorders: acrossBorders(organisers.map((one) => one.country)) === 'across',
    languages: languages.map((row) => ({
      code: row.language,
      interpreted: Boolean(row.interpreted),
    })),
    projectId: event.project_id,
    projectSlug: event.project_slug,
    funding: event.project_id ? await funding(event.project_id, locale) : null,
    contact: eventContact(event, organisers),
    cancelUntil: event.cancel_until ? fromSql(event.cancel_until) : null,
  }
}

function homeOf([first]: DaySummary[], [town]: Town[]): Town {
  if (first) {
    const [{ place, lang }] = first.clocks
    return { name: { text: place, lang }, zone: first.zone }
  }
  return town ?? { name: { text: 'Belgrade', lang: 'en' }, zone: 'Europe/Belgrade' }
}
