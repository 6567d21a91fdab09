import db from '@adonisjs/lucid/services/db'
import { pickText, type Text } from '#app/core/languages/content'
import { plainDate } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'

export interface MilestoneEntry {
  id: number
  title: Text
  description: Text | null
  /** The day it was reached, else the day it is planned for; ISO, null while neither is known. */
  date: string | null
  dateLabel: string | null
  reached: boolean
}

/** The milestones of a project by their dates; those without one come last. */
export async function milestones(projectId: number, locale: Locale): Promise<MilestoneEntry[]> {
  const rows = await db.from('milestones').where('project_id', projectId)
  const ids: number[] = rows.map(({ id }) => id)
  const words: { milestone_id: number; locale: string; title: string; description: string }[] =
    await db.from('milestone_translations').whereIn('milestone_id', ids)
  const entries = rows.map((row): MilestoneEntry => {
    const own = words.filter(({ milestone_id: id }) => id === row.id)
    const date: string | null = row.reached_on ?? row.date
    return {
      id: row.id,
      title: pickText(own, 'title', locale, row.locale) ?? { text: '', lang: locale },
      description: pickText(own, 'description', locale, row.locale),
      date,
      dateLabel: date && plainDate(date, locale),
      reached: row.reached_on !== null,
    }
  })
  return entries.sort((one, other) => ((one.date ?? '9999') < (other.date ?? '9999') ? -1 : 1))
}
