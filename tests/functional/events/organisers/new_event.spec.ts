import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Event from '#app/events/models/event'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { eventType } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { organisersIn } from '#tests/helpers/events'
import { organising } from '#tests/helpers/joint'

test.group('The organisers of a new event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are asked where they are others, and join at once where nobody could answer', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const sofia = await createOrganisation(FOUNDATION)
    await organising(sofia, 'maria')
    const empty = await createOrganisation()
    const type = await eventType()
    const answer = await deskOf(client, user).post('/manage/events', {
      'title': 'Joint seminar',
      'type': String(type.id),
      'lead': String(house.id),
      'organisers[]': [String(sofia.id), String(empty.id), String(house.id)],
      'locale': 'en',
      'languages[]': ['en'],
      'spoken[]': ['en'],
    })
    answer.assertFlashMessage(
      'success',
      'The draft is created. The organisations of others are asked to join.'
    )
    const event = await Event.findByOrFail('slug', 'joint-seminar')
    assert.deepEqual(await organisersIn(event), [house.id, empty.id])
    const invitation = await OrganiserInvitation.findByOrFail('event_id', event.id)
    assert.deepInclude(invitation.toJSON(), { organisationId: sofia.id, status: 'open' })
  })
})
