import type { Trx } from '#app/core/database'
import { dateAt } from './dates.js'
import type { DemoProject } from './projects.js'
import { translated, wordsIn } from './words.js'

/** The milestones of a project; those before today have been reached. */
export async function createMilestones(trx: Trx, projectId: number, { milestones }: DemoProject) {
  for (const [position, { title, description, at }] of milestones.entries()) {
    const date = at === null ? null : dateAt(at)
    const [{ id }]: { id: number }[] = await trx
      .knexClient('milestones')
      .insert({
        project_id: projectId,
        date,
        reached_on: at !== null && at < 0 ? date : null,
        position,
      })
      .returning('id')
    await trx.table('milestone_translations').multiInsert(
      translated(title).map(({ locale, text, origin }) => ({
        milestone_id: id,
        locale,
        title: text,
        description: wordsIn(description, locale),
        origin,
      }))
    )
  }
}
