import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { offerSetup } from '#app/accounts/actions/offer_setup'
import { setUp } from '#app/accounts/actions/set_up'
import User from '#app/accounts/models/user'

test.group('Two links of two server processes', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('make one admin, also at once', async ({ assert }) => {
    const links = [await offerSetup(), await offerSetup()]
    const results = await Promise.all(
      links.map((link, index) =>
        setUp(link!.split('/').at(-1)!, {
          name: `Admin ${index}`,
          email: `admin${index}@example.org`,
          password: 'tri ovce na Rtnju',
          locale: 'en',
        })
      )
    )
    assert.deepEqual(results.map(({ ok }) => ok).sort(), [false, true])
    assert.lengthOf(await User.all(), 1)
  })
})
