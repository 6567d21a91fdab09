import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { transaction, type Trx } from '#app/core/database'
import { done, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import type { TypedTexts } from '#app/core/translations/texts'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import type Event from '#app/events/models/event'
import Track from '#app/events/models/track'

interface WantedTrack {
  id?: number
  /** The only day on which it runs; null: all of them. */
  dayId: number | null
  texts: TypedTexts<'name'>
}

interface TracksEdit {
  eventId: number
  /** Every track the event shall have, in order. */
  tracks: WantedTrack[]
  revision?: number
  actor: Actor
}

const TRACK_TRANSLATIONS = {
  table: 'track_translations',
  key: 'track_id',
  fields: ['name'] as const,
}

/** Sets the tracks of an event. Sessions of one that goes, or that runs on another day only, stay without a track. */
export function editTracks(edit: TracksEdit): Promise<Result<null, NotEditable>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, edit.eventId, edit.revision)
    if (!locked.ok) return locked
    const event = locked.value
    await writeTracks(trx, event, edit.tracks)
    await event.merge({ revision: event.revision + 1, updatedAt: clock.now() }).save()
    const details = { fields: ['tracks'], revision: event.revision }
    const occasion = occasionOf(event, edit.actor, details)
    await record(trx, 'event.edited', { eventId: event.id }, occasion)
    return done(null)
  })
}

async function writeTracks(trx: Trx, event: Event, wanted: WantedTrack[]) {
  const standing = await Track.query({ client: trx }).where('event_id', event.id)
  for (const track of standing.filter(({ id }) => !wanted.some((one) => one.id === id))) {
    await trx.from('sessions').where('track_id', track.id).update({ track_id: null })
    await trx.from('track_translations').where('track_id', track.id).delete()
    await track.delete()
  }
  for (const [position, { id, dayId, texts }] of wanted.entries()) {
    const track = standing.find((one) => one.id === id) ?? new Track().useTransaction(trx)
    await track.merge({ eventId: event.id, dayId, position }).save()
    await editTexts(trx, TRACK_TRANSLATIONS, track.id, { typed: texts, source: event.locale })
    if (dayId === null) continue
    const elsewhere = trx.from('sessions').where('track_id', track.id).whereNot('day_id', dayId)
    await elsewhere.update({ track_id: null })
  }
}
