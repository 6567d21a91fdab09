import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import type { Locale } from '#app/core/languages/locales'
import { done, refuse, type Result } from '#app/core/result'
import { editTexts } from '#app/core/translations/edit_texts'
import Venue from '#app/events/models/venue'
import { touchVenueDays } from '#app/events/touch_venue_days'
import { VENUE_TRANSLATIONS } from '#app/events/venue_texts'
import { columnsOf, type VenueWish } from '#app/events/venue_values'
import { writeRooms } from '#app/events/write_rooms'

export interface VenueEdit {
  id: number
  wish: VenueWish
  /** The revision the editor saw. */
  revision: number
  actor: Actor
}

/**
 * Changes what is said of a venue. Days that are fixed keep their clocks, whatever zone the venue has now; calendars
 * and pages that show the venue are made anew. Answers the rooms that had to stay.
 */
export function editVenue(edit: VenueEdit): Promise<Result<string[], { reason: 'stale' }>> {
  return transaction((trx) => editVenueWithin(trx, edit))
}

/** The same within a transaction that is somebody else's. */
export async function editVenueWithin(
  trx: Trx,
  { id, wish, revision, actor }: VenueEdit
): Promise<Result<string[], { reason: 'stale' }>> {
  const venue = await Venue.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
  if (venue.revision !== revision) return refuse('stale')
  const columns = columnsOf(wish.values)
  const changed = await changedColumns(trx, id, columns)
  if (changed.length > 0) await trx.from('venues').where('id', id).update(columns)

  const former = (venue.locale ?? wish.source) as Locale
  const source = wish.texts[former]?.name ? former : wish.source
  const edit = { typed: wish.texts, source, formerSource: former }
  const locales = await editTexts(trx, VENUE_TRANSLATIONS, id, edit)
  if (venue.locale !== source) await trx.from('venues').where('id', id).update({ locale: source })
  const rooms = await writeRooms(trx, id, wish.rooms)
  const fields = [
    ...changed,
    ...locales.map((locale) => `texts.${locale}`),
    ...(rooms.changed ? ['rooms'] : []),
  ]
  if (fields.length === 0) return done(rooms.kept)

  await trx.from('venues').where('id', id).increment('revision', 1)
  await touchVenueDays(trx, id)
  const { organisationId } = venue
  const occasion = { actor, subject: { type: 'venue', id }, organisationId, details: { fields } }
  await record(trx, 'venue.edited', { venueId: id }, occasion)
  return done(rooms.kept)
}

/** PostgreSQL answers decimals as text, so values are compared as they are written. */
async function changedColumns(trx: Trx, id: number, columns: ReturnType<typeof columnsOf>) {
  const before = await trx.from('venues').where('id', id).firstOrFail()
  return Object.entries(columns)
    .filter(([name, value]) =>
      typeof value === 'number' ? Number(before[name]) !== value : before[name] !== value
    )
    .map(([name]) => name)
}
