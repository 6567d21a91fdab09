import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { addOrganiser } from '#app/events/organisers/actions/add_organiser'
import {
  acceptInvitation,
  declineInvitation,
} from '#app/events/organisers/actions/answer_invitation'
import { withdrawInvitation } from '#app/events/organisers/actions/withdraw_invitation'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { createEvent } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { organiserOf } from '#tests/helpers/desk'
import { organisersIn, reason } from '#tests/helpers/events'

const ROUNDS = 6

async function world() {
  const { house, user } = await organiserOf()
  const sofia = await createOrganisation(FOUNDATION)
  const actor = { userId: user.id, label: 'Jelena' }
  const ask = async () => {
    const event = await createEvent({ organisers: [house] })
    const invite = () =>
      addOrganiser({
        eventId: event.id,
        organisationId: sofia.id,
        asked: true,
        invitedBy: user.id,
        actor,
      })
    return { event, invite }
  }
  return { house, sofia, actor, ask }
}

test.group('Answers to an invitation at the same moment', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('of a yes, a no and a withdrawal exactly one counts, every time', async ({ assert }) => {
    const { house, sofia, actor, ask } = await world()
    for (let round = 0; round < ROUNDS; round++) {
      const { event, invite } = await ask()
      await invite()
      const invitation = await OrganiserInvitation.findByOrFail('event_id', event.id)
      const verbs = [
        () => acceptInvitation(invitation.id, actor),
        () => withdrawInvitation(invitation.id, actor),
        () => declineInvitation(invitation.id, 'No time', actor),
      ]
      const turned = [...verbs.slice(round % 3), ...verbs.slice(0, round % 3)]
      const results = await Promise.all(turned.map((verb) => verb()))
      assert.deepEqual(results.map(reason).sort(), ['done', 'settled', 'settled'])
      await invitation.refresh()
      const joined = invitation.status === 'accepted'
      assert.deepEqual(await organisersIn(event), joined ? [house.id, sofia.id] : [house.id])
    }
  })

  test('the same organisation is asked once', async ({ assert }) => {
    const { ask } = await world()
    for (let round = 0; round < ROUNDS; round++) {
      const { event, invite } = await ask()
      const results = await Promise.all([invite(), invite(), invite()])
      assert.deepEqual(results.map(reason).sort(), ['already_asked', 'already_asked', 'done'])
      assert.lengthOf(await OrganiserInvitation.query().where('event_id', event.id), 1)
    }
  })
})
