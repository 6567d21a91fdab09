import type { Trx } from '#app/core/database'
import type { FormerAnswer } from '#app/questions/former_answers'
import { readBeforeChange } from '#app/registrations/before_change'

/**
 * Changes what is kept of answers that stood before changes nobody has looked at yet, of all registrations for an
 * event. Answers for how many of them something changed.
 * @param next what is left of one; null: nothing
 */
export async function changeFormerAnswers(
  trx: Trx,
  eventId: number,
  next: (former: FormerAnswer) => FormerAnswer | null
): Promise<number> {
  const rows = await trx
    .from('registrations')
    .where('event_id', eventId)
    .whereNotNull('before_change')
    .orderBy('id')
    .forUpdate()
    .select('id', 'before_change')
  let number = 0
  for (const row of rows) {
    const { answers, ...before } = readBeforeChange(row.before_change)!
    const kept = answers?.map(next)
    if (!kept || kept.every((one, index) => one === answers![index])) continue
    number += 1
    const left = kept.filter((one) => one !== null)
    await trx
      .from('registrations')
      .where('id', row.id)
      .update({ before_change: JSON.stringify({ ...before, answers: left }) })
  }
  return number
}
