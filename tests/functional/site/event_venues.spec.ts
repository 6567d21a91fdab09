import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import VenueTranslation from '#app/events/models/venue_translation'
import { createEvent, createVenue } from '#database/factories/events'
import { read } from '#tests/helpers/read'

async function described(town: string, accessibility: string, directions: string) {
  const venue = await createVenue({ town, name: `Hall of ${town}` })
  await VenueTranslation.query().where('venue_id', venue.id).update({ accessibility, directions })
  return venue
}

test.group('The venues of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('each say how to get there and get in', async ({ client, assert }) => {
    const nis = await described('Niš', 'Step-free from the yard', 'Bus 1 from the station')
    const sofia = await described('Sofia', 'Lift to the second floor', 'Metro to Serdika')
    const event = await createEvent({
      days: [
        { date: '2027-03-12', venueId: nis.id },
        { date: '2027-03-13', venueId: sofia.id },
      ],
    })
    const page = await read(client, `/bg/events/${event.slug}`)
    for (const words of ['Step-free from the yard', 'Metro to Serdika', 'Bus 1 from the station']) {
      assert.match(page, new RegExp(`lang="en">${words}`))
    }
    assert.match(page, /Hall of Sofia<\/b>\s*<br \/>\s*<span lang="en">Lift to the second floor/)
  })

  test('lead to a map at their position where the organiser chose none', async ({
    client,
    assert,
  }) => {
    const venue = await createVenue()
    await venue.merge({ latitude: 43.32091, longitude: 21.89576 }).save()
    const event = await createEvent({ days: [{ venueId: venue.id }] })
    const page = await read(client, `/bg/events/${event.slug}`)
    assert.include(page, 'openstreetmap.org/?mlat=43.32091&amp;mlon=21.89576#map=17')
    assert.notInclude(page, '<iframe')
  })
})
