import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { done, refuse, type Result } from '#app/core/result'
import { lockOutcomes, type OutcomesClosed } from '#app/library/lock_outcomes'
import { outcomeOccasion } from '#app/library/occasion'

export interface PressLinkValues {
  title: string
  outlet: string
  /** The spoken language it is written in. */
  language: string
  /** ISO; null where it is not known. */
  publishedOn: string | null
  url: string
  isPublic: boolean
}

/** Adds what the press wrote about an event, or changes it. Answers its id. */
export function savePressLink(
  eventId: number,
  values: PressLinkValues,
  actor: Actor,
  id?: number
): Promise<Result<number, OutcomesClosed | { reason: 'gone' }>> {
  return transaction(async (trx) => {
    const locked = await lockOutcomes(trx, eventId)
    if (!locked.ok) return locked
    const { title, outlet, language, publishedOn, url, isPublic } = values
    const columns = {
      ...{ title, outlet, language, url },
      published_on: publishedOn,
      is_public: isPublic,
    }
    const saved = id ? await changed(trx, eventId, id, columns) : await added(trx, eventId, columns)
    if (saved === null) return refuse('gone')
    const verb = id ? 'press_link.edited' : 'press_link.added'
    const subject = { type: 'press_link', id: saved }
    await record(
      trx,
      verb,
      { eventId },
      outcomeOccasion(eventId, actor, subject, { title, outlet, isPublic })
    )
    return done(saved)
  })
}

async function changed(trx: Trx, eventId: number, id: number, columns: object) {
  const count = await trx.from('press_links').where({ id, event_id: eventId }).update(columns)
  return Number(count) > 0 ? id : null
}

async function added(trx: Trx, eventId: number, columns: object): Promise<number> {
  const [{ id }]: { id: number }[] = await trx
    .knexClient('press_links')
    .insert({ ...columns, event_id: eventId, created_at: toSql(clock.now()) })
    .returning('id')
  return id
}
