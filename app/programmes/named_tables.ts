import type { NamedTable } from '#app/core/languages/names_of'

export const PROGRAMMES = {
  table: 'programmes',
  translations: 'programme_translations',
  key: 'programme_id',
  source: 'locale',
} satisfies NamedTable

export const PROJECTS = {
  table: 'projects',
  translations: 'project_translations',
  key: 'project_id',
  source: 'locale',
} satisfies NamedTable

export const TOPICS = {
  table: 'topics',
  translations: 'topic_translations',
  key: 'topic_id',
  source: 'locale',
} satisfies NamedTable
