import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { deskOf, organiserOf } from '#tests/helpers/desk'

const WORDS = 'Jointly organised across borders.'

test.group('Jointly organised across borders', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is what readers see of organisers from two countries, and of no others', async ({
    client,
    assert,
  }) => {
    const house = await createOrganisation(CLUSTER_HOUSE)
    const both = await createEvent({ organisers: [house, await createOrganisation(FOUNDATION)] })
    const neighbours = await createEvent({ organisers: [house, await createOrganisation()] })
    const joint = await client.get(`/en/events/${both.slug}`)
    joint.assertTextIncludes(WORDS)
    const other = await client.get(`/en/events/${neighbours.slug}`)
    assert.notInclude(other.text(), WORDS)
  })

  test('and organisers read why an event is not', async ({ client }) => {
    const { house, user } = await organiserOf()
    const desk = deskOf(client, user)
    const alone = await createEvent({ organisers: [house] })
    const first = await desk.open(`/manage/events/${alone.id}/organisers`)
    first.assertTextIncludes('there is one organiser')
    const neighbours = await createEvent({ organisers: [house, await createOrganisation()] })
    const second = await desk.open(`/manage/events/${neighbours.id}/organisers`)
    second.assertTextIncludes('all organisers are from Serbia')
  })
})
