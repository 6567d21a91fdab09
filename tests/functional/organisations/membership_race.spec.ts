import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { addMembership } from '#app/organisations/actions/add_membership'
import Membership from '#app/organisations/models/membership'
import { createOrganisation } from '#database/factories/organisations'

test.group('Two who add one member at once', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('add it once', async ({ assert }) => {
    const [network, member] = [await createOrganisation(), await createOrganisation()]
    const add = (since: string, until: string) =>
      addMembership({
        networkId: network.id,
        member: { organisationId: member.id },
        terms: { role: 'member', since, until },
        actor: SYSTEM,
      })
    const results = await Promise.all([
      add('2020-01-01', '2020-12-31'),
      add('2020-06-01', '2021-12-31'),
      add('2019-06-01', '2020-06-30'),
    ])
    assert.lengthOf(
      results.filter(({ ok }) => ok),
      1
    )
    assert.lengthOf(await Membership.all(), 1)
  })
})
