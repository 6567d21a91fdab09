import { record, type Actor } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import { planTranslations } from '#app/core/translations/plan'
import { writeTranslations } from '#app/core/translations/write'
import { VENUE_TEXT_FIELDS, VENUE_TRANSLATIONS } from '#app/events/venue_texts'
import { columnsOf, type VenueWish } from '#app/events/venue_values'
import { writeRooms } from '#app/events/write_rooms'

/** Adds a venue to the list all events choose from. Without an organisation it is looked after by every organiser. Answers its id. */
export function createVenue(
  { values, texts, source, rooms }: VenueWish,
  organisationId: number | null,
  actor: Actor
): Promise<number> {
  return transaction(async (trx) => {
    const [{ id }]: { id: number }[] = await trx
      .knexClient('venues')
      .insert({
        ...columnsOf(values),
        organisation_id: organisationId,
        locale: source,
        created_at: toSql(clock.now()),
      })
      .returning('id')
    const plan = { fields: VENUE_TEXT_FIELDS, stored: [], typed: texts, source }
    await writeTranslations(trx, VENUE_TRANSLATIONS, id, [], planTranslations(plan))
    await writeRooms(trx, id, rooms)
    await record(
      trx,
      'venue.created',
      { venueId: id },
      { actor, subject: { type: 'venue', id }, organisationId }
    )
    return id
  })
}
