import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { disableUser } from '#app/accounts/actions/disable_user'
import { revokeGrant } from '#app/accounts/actions/revoke_grant'
import Grant from '#app/accounts/models/grant'
import { CONSOLE } from '#app/activity/record'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'

async function lastTwo() {
  const jelena = await createUser(await createPerson('jelena'), [['admin']])
  const maria = await createUser(await createPerson('maria'), [['admin']])
  const grant = await Grant.findByOrFail('user_id', jelena.id)
  const revoke = () => revokeGrant(grant, CONSOLE)
  const disable = () => disableUser(maria.id, CONSOLE)
  const disableOther = () => disableUser(jelena.id, CONSOLE)
  return { revoke, disable, disableOther }
}

test.group('The last two admins', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('cannot remove each other at once: {$self}')
    .with(['revoke disable', 'disable revoke', 'disable disableOther'] as const)
    .run(async ({ assert }, order) => {
      const acts = await lastTwo()
      const [first, second] = order.split(' ') as (keyof typeof acts)[]
      const results = await Promise.all([acts[first](), acts[second]()])
      assert.deepEqual(results.map(({ ok }) => ok).sort(), [false, true])
    })
})
