import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { answerProposal } from '#app/events/actions/answer_proposal'
import { withdrawProposal } from '#app/events/actions/withdraw_proposal'
import { reason } from '#tests/helpers/events'
import { joint, propose, stands } from '#tests/helpers/joint'

test.group('Answers at the same moment', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('two last yeses do it exactly once', async ({ client, assert }) => {
    const world = await joint(2)
    const { proposal } = await propose(client, world)
    const results = await Promise.all(
      world.asked.map(({ user, scope }) =>
        answerProposal({
          proposalId: proposal.id,
          agrees: true,
          organiserOf: [scope.organisationId],
          actor: { userId: user.id, label: 'partner' },
        })
      )
    )
    const outcomes = results.map((result) => (result.ok ? result.value : result.reason))
    assert.deepEqual(outcomes.sort(), ['accepted', 'waiting'])
    assert.deepEqual(await stands(world.event), ['09:30', 1])
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
