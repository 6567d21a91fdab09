import type { ApiClient } from '@japa/api-client'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { answerProposal } from '#app/events/actions/answer_proposal'
import { withdrawProposal } from '#app/events/actions/withdraw_proposal'
import EventOrganiser from '#app/events/models/event_organiser'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { organiserOf } from '#tests/helpers/desk'
import { reason } from '#tests/helpers/events'
import { joint, propose, stands } from '#tests/helpers/joint'

const ROUNDS = 4

/** Niš, and five partners whose yes is needed. */
async function asked() {
  const { house, user: jelena } = await organiserOf()
  const organisations = []
  for (let made = 0; made < 5; made++) organisations.push(await createOrganisation())
  return { house, jelena, organisations }
}

/** An event of theirs whose new time waits for all five. */
async function waiting(
  client: ApiClient,
  { house, jelena, organisations }: Awaited<ReturnType<typeof asked>>
) {
  const event = await createEvent({ organisers: [house, ...organisations] })
  await EventOrganiser.query()
    .where({ event_id: event.id, lead: false })
    .update({ must_agree: true })
  const { proposal } = await propose(client, { event, jelena })
  return { event, proposal }
}

test.group('Answers at the same moment', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('of many last yeses exactly one does it, every time', async ({ client, assert }) => {
    const partners = await asked()
    for (let round = 0; round < ROUNDS; round++) {
      const { event, proposal } = await waiting(client, partners)
      const results = await Promise.all(
        partners.organisations.map(({ id }) =>
          answerProposal({
            proposalId: proposal.id,
            agrees: true,
            organiserOf: [id],
            actor: { userId: partners.jelena.id, label: 'partner' },
          })
        )
      )
      const outcomes = results.map((result) => (result.ok ? result.value : result.reason))
      const waits = Array<string>(partners.organisations.length - 1).fill('waiting')
      assert.deepEqual(outcomes.sort(), ['accepted', ...waits])
      assert.deepEqual(await stands(event), ['09:30', 1])
    }
  })

  test('of a yes and its withdrawal exactly one counts', async ({ client, assert }) => {
    const world = await joint()
    const { proposal } = await propose(client, world)
    const [{ user, scope }] = world.asked
    const [yes, back] = await Promise.all([
      answerProposal({
        proposalId: proposal.id,
        agrees: true,
        organiserOf: [scope.organisationId],
        actor: { userId: user.id, label: 'partner' },
      }),
      withdrawProposal(proposal.id, { userId: world.jelena.id, label: 'Jelena' }),
    ])
    assert.deepEqual([reason(yes), reason(back)].sort(), ['done', 'settled'])
    await proposal.refresh()
    assert.equal(proposal.status, yes.ok ? 'accepted' : 'withdrawn')
    assert.deepEqual(await stands(world.event), yes.ok ? ['09:30', 1] : ['10:00', 0])
  })
})
