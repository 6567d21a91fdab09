import db from '@adonisjs/lucid/services/db'
import { option, type Option } from '#app/core/forms/option'
import { pickText } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'

/** The kinds of event to choose from, in their own order. */
export async function eventTypeOptions(locale: Locale): Promise<Option[]> {
  const types = await db.from('event_types').orderBy('position').orderBy('id').select('id', 'key')
  const words: { event_type_id: number; locale: string; name: string }[] = await db
    .from('event_type_translations')
    .select('event_type_id', 'locale', 'name')
  return types.map(({ id, key }) => {
    const own = words.filter((row) => row.event_type_id === id)
    return option(id, pickText(own, 'name', locale) ?? { text: key, lang: locale })
  })
}
