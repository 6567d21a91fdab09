import db from '@adonisjs/lucid/services/db'
import { option, sortOptions, type Option } from '#app/core/forms/option'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

/**
 * Projects to choose from: those in which one of these organisations is a partner, or all of them.
 * @param partners ids of organisations, or `all`
 */
export async function projectOptions(
  partners: number[] | 'all',
  locale: Locale
): Promise<Option[]> {
  const query = db.from('projects').select('id', 'slug', 'code')
  if (partners !== 'all') {
    const own = db.from('project_partners').whereIn('organisation_id', partners)
    query.whereIn('id', own.select('project_id'))
  }
  const projects = await query
  const words: { project_id: number; locale: string; name: string }[] = await db
    .from('project_translations')
    .whereIn('project_id', [...projects.map(({ id }) => id)])
    .select('project_id', 'locale', 'name')
  const options = projects.map(({ id, slug }) => {
    const own = words.filter((row) => row.project_id === id)
    return option(id, pickText(own, 'name', locale) ?? { text: slug, lang: locale })
  })
  return sortOptions(options, locale)
}
