import { translationTasks } from '#app/events/translations/queries/translation_tasks'
import type { Need } from '#app/manage/today/queries/needs'
import type { Reader } from '#app/manage/today/reader'

/** Texts of coming events that are missing or out of date in one of their languages, all together. */
export async function translations({ access, locale }: Reader): Promise<Need[]> {
  const tasks = await translationTasks(access, locale)
  const count = tasks.reduce((sum, { outOfDate, missing }) => sum + outOfDate + missing, 0)
  return count > 0 ? [{ kind: 'translations', count, eventId: null }] : []
}
