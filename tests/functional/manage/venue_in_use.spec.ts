import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import VenueTranslation from '#app/events/models/venue_translation'
import { createUser } from '#database/factories/accounts'
import { createEvent, createVenue } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { asFields, hiddenField } from '#tests/helpers/forms'

async function organiser(who: CastMember = 'jelena') {
  const organisation = await createOrganisation()
  const user = await createUser(await createPerson(who), [
    ['organiser', { organisationId: organisation.id }],
  ])
  return { organisation, user }
}

/** A venue at which a published event is still to be held, and its form with other words. */
async function venueInUse() {
  const { organisation, user } = await organiser()
  const venue = await createVenue()
  await venue.merge({ organisationId: organisation.id, locale: 'en' }).save()
  const event = await createEvent({
    organisers: [organisation],
    titles: { en: 'Day of clusters' },
    days: [{ venueId: venue.id }],
  })
  await createRegistration(event, await createPerson('maria'))
  await user.merge({ locale: 'en' }).save()
  const fields = {
    country: 'RS',
    zone: 'Europe/Belgrade',
    capacity: '90',
    texts: { en: { name: 'Officers’ Club', town: 'Niš', address: 'Orlovića Pavla 30' } },
  }
  return { venue, event, user, fields }
}

test.group('A venue in use', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('of coming events say before where they are shown, and are saved by a yes', async ({
    client,
    assert,
  }) => {
    const { venue, user, fields } = await venueInUse()
    const put = (more: object) =>
      client
        .put(`/manage/venues/${venue.id}`)
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
        .form(asFields({ ...fields, revision: '1', seen: '{}', ...more } as never))
    const asked = await put({})
    asked.assertStatus(200)
    asked.assertTextIncludes('1 coming event is held here')
    asked.assertTextIncludes('Day of clusters')
    asked.assertTextIncludes('1 person has a place there')
    const addresses = await VenueTranslation.query().where('venue_id', venue.id)
    assert.notInclude(
      addresses.map(({ address }) => address),
      'Orlovića Pavla 30'
    )

    const other = await put({ do: 'confirm', told: '9.9.9' })
    other.assertTextIncludes('Registrations have changed since you last looked')
    const back = await put({ do: 'back' })
    back.assertTextIncludes('value="Orlovića Pavla 30"')
    const saved = await put({ do: 'confirm', told: hiddenField(asked.text(), 'told') })
    saved.assertHeader('location', '/manage/venues')
    const { address } = await VenueTranslation.query()
      .where({ venue_id: venue.id, locale: 'en' })
      .firstOrFail()
    assert.equal(address, 'Orlovića Pavla 30')
  })

  test('are saved at once where nobody is led elsewhere', async ({ client }) => {
    const { venue, user, fields } = await venueInUse()
    await VenueTranslation.query().where('venue_id', venue.id).update({
      name: 'Officers’ Club',
      address: 'Orlovića Pavla 30',
    })
    const answer = await client
      .put(`/manage/venues/${venue.id}`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
      .form(asFields({ ...fields, capacity: '95', revision: '1', seen: '{}' } as never))
    answer.assertHeader('location', '/manage/venues')
  })
})
