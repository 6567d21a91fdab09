import db from '@adonisjs/lucid/services/db'
import type { Option } from '#app/core/forms/option'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { isSpokenLanguage, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { listedTopics } from '#app/events/queries/listed_topics'
import { listedEvents } from '#app/events/queries/public_events'

interface Choice {
  value: string
  label: string
  lang: Locale
}

/** By what a calendar can be narrowed: projects, types, topics and spoken languages that public events have. */
export interface SubscriptionChoices {
  projects: Choice[]
  types: (Choice & { sign: string })[]
  topics: Option[]
  languages: Choice[]
}

export async function subscriptionChoices(locale: Locale): Promise<SubscriptionChoices> {
  const projects = await db
    .from('projects')
    .whereIn('id', listedEvents().whereNotNull('project_id').select('project_id'))
    .orderBy('slug')
  const projectWords = await db.from('project_translations').whereIn('project_id', idsOf(projects))
  const types = await db
    .from('event_types')
    .whereIn('id', listedEvents().select('event_type_id'))
    .orderBy('position')
  const typeWords = await db.from('event_type_translations').whereIn('event_type_id', idsOf(types))
  const heard: { language: string }[] = await db
    .from('event_languages')
    .whereIn('event_id', listedEvents().select('id'))
    .distinct('language')
    .orderBy('language')

  return {
    projects: projects.map(({ id, slug }) => {
      const words = projectWords.filter((row) => row.project_id === id)
      return choice(slug, words, locale)
    }),
    types: types.map(({ id, key, sign }) => {
      const words = typeWords.filter((row) => row.event_type_id === id)
      return { ...choice(key, words, locale), sign }
    }),
    topics: await listedTopics(locale),
    languages: heard
      .map(({ language }) => language)
      .filter(isSpokenLanguage)
      .map((value) => ({ value, label: spokenLanguageName(value, locale), lang: locale })),
  }
}

function idsOf(rows: { id: number }[]) {
  return rows.map(({ id }) => id)
}

function choice(value: string, words: { locale: string; name: string }[], locale: Locale): Choice {
  const name = pickText(words, 'name', locale)
  return { value, label: name?.text ?? value, lang: name?.lang ?? locale }
}
