import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { done, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import type { TypedTexts } from '#app/core/translations/texts'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'

export const INTRODUCTIONS = {
  table: 'event_person_translations',
  key: 'event_person_id',
  fields: ['affiliation', 'bio'] as const,
}

interface Introduction {
  eventId: number
  personId: number
  texts: TypedTexts<'affiliation' | 'bio'>
  revision?: number
  actor: Actor
}

/**
 * Says at one event who somebody on its agenda is. It belongs to the event: what another organiser wrote of the same
 * person elsewhere stays theirs.
 */
export function introducePerson(intro: Introduction): Promise<Result<null, NotEditable>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, intro.eventId, intro.revision)
    if (!locked.ok) return locked
    const event = locked.value
    const id = await eventPersonId(trx, event.id, intro.personId)
    const { texts: typed, actor } = intro
    const changed = await editTexts(trx, INTRODUCTIONS, id, { typed, source: event.locale })
    if (changed.length === 0) return done(null)
    await event.merge({ revision: event.revision + 1, updatedAt: clock.now() }).save()
    const occasion = occasionOf(event, actor, { fields: ['people'], revision: event.revision })
    await record(trx, 'event.edited', { eventId: event.id }, occasion)
    return done(null)
  })
}

async function eventPersonId(trx: Trx, eventId: number, personId: number): Promise<number> {
  const key = { event_id: eventId, person_id: personId }
  await trx.insertQuery().table('event_people').insert(key).onConflict(Object.keys(key)).ignore()
  const { id } = await trx.from('event_people').where(key).select('id').firstOrFail()
  return id
}
