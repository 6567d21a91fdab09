import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { onTopics } from '#app/events/queries/on_topics'
import { publicEvents, openEvents } from '#app/events/queries/public_events'

/** Whose days a calendar holds. */
export type FeedScope =
  { of: 'all' } | { of: 'project' | 'organisation' | 'event' | 'person'; id: number }

/** Keys of event types, slugs of topics and codes of spoken languages; an empty list filters nothing. */
export interface FeedFilters {
  types: string[]
  topics: string[]
  languages: string[]
}

const MONTHS_OF_PAST = 2

/** The first date a feed goes back to. */
export function windowStart(now: DateTime): string {
  return now.minus({ months: MONTHS_OF_PAST }).toFormat('yyyy-MM-dd')
}

/**
 * The days of a calendar as a query on `days` joined with `events`. Feeds hold what stands in public lists; an event's
 * own file also serves those who know its address, and a person's feed is about events they have a place at.
 */
export function feedDays(scope: FeedScope, filters: FeedFilters, now: DateTime) {
  const days = db.from('days').join('events', 'events.id', 'days.event_id')
  if (scope.of !== 'event') days.where('days.date', '>=', windowStart(now))

  if (scope.of === 'person') days.whereIn('days.id', confirmedDaysOf(scope.id))
  else if (scope.of === 'event')
    days.whereIn('events.id', openEvents().where('id', scope.id).select('id'))
  else days.whereIn('events.id', publicEvents().select('id'))

  if (scope.of === 'project') days.where('events.project_id', scope.id)
  if (scope.of === 'organisation') days.whereIn('events.id', organisedBy(scope.id))

  if (filters.types.length > 0) days.whereIn('events.event_type_id', ofTypes(filters.types))
  if (filters.topics.length > 0) days.whereIn('events.id', onTopics(filters.topics))
  if (filters.languages.length > 0) days.whereIn('events.id', heardIn(filters.languages))
  return days
}

function organisedBy(organisationId: number) {
  return db.from('event_organisers').where('organisation_id', organisationId).select('event_id')
}

function confirmedDaysOf(personId: number) {
  return db
    .from('registration_days')
    .join('registrations', 'registrations.id', 'registration_days.registration_id')
    .where({ 'person_id': personId, 'registrations.status': 'confirmed' })
    .where('registration_days.status', 'chosen')
    .select('registration_days.day_id')
}

function ofTypes(keys: string[]) {
  return db.from('event_types').whereIn('key', keys).select('id')
}

function heardIn(languages: string[]) {
  return db.from('event_languages').whereIn('language', languages).select('event_id')
}
