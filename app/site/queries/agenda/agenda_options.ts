import db from '@adonisjs/lucid/services/db'
import { compareIn } from '#app/core/languages/compare'
import { pickText, type Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { spokenLanguageName, type SpokenLanguage } from '#app/core/languages/spoken_languages'
import { listedTopics } from '#app/events/queries/listed_topics'
import { listedEvents } from '#app/events/queries/public_events'
import type { Place } from '#app/site/queries/agenda/places'

export interface Option {
  value: string
  label: string
  lang?: string
}

const option = (value: string, { text, lang }: Text): Option => ({ value, label: text, lang })

/** What the agenda can be narrowed to: only what some listed event has, so that no choice is a dead end by itself. */
export async function agendaOptions(places: Place[], locale: Locale) {
  const compare = compareIn(locale)
  const byLabel = (options: Option[]) => options.sort((a, b) => compare(a.label, b.label))
  const used = listedEvents()

  const types = await db
    .from('event_types')
    .whereIn('id', used.clone().select('event_type_id'))
    .orderBy('position')
    .select('id', 'key', 'sign')
  const typeNames = await db.from('event_type_translations').whereIn(
    'event_type_id',
    types.map(({ id }) => id)
  )
  const projects = await db
    .from('projects')
    .whereIn('id', used.clone().whereNotNull('project_id').select('project_id'))
  const projectNames = await db.from('project_translations').whereIn(
    'project_id',
    projects.map(({ id }) => id)
  )
  const languages: { language: SpokenLanguage }[] = await db
    .from('event_languages')
    .whereIn('event_id', used.clone().select('events.id'))
    .distinct('language')
  const venues: { venue_id: number }[] = await db
    .from('days')
    .whereIn('event_id', used.clone().select('events.id'))
    .whereNotNull('venue_id')
    .distinct('venue_id')
  const held = new Set(venues.map(({ venue_id: venueId }) => venueId))

  return {
    types: types.map(({ id, key, sign }) => ({
      key,
      sign,
      name: pickText(
        typeNames.filter((row) => row.event_type_id === id),
        'name',
        locale
      )!.text,
    })),
    projects: byLabel(
      projects.map(({ id, slug }) =>
        option(
          slug,
          pickText(
            projectNames.filter((row) => row.project_id === id),
            'name',
            locale
          )!
        )
      )
    ),
    topics: await listedTopics(locale),
    places: places
      .filter(({ venueIds }) => venueIds.some((id) => held.has(id)))
      .map(({ key, name }) => option(key, name)),
    languages: byLabel(
      languages.map(({ language }) => ({
        value: language,
        label: spokenLanguageName(language, locale),
      }))
    ),
  }
}
