import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { createEvent } from '#database/factories/events'
import { createAddressChange } from '#database/factories/registrations'
import { confirmed } from '#tests/helpers/full_days'
import { assertCountsMatch } from '#tests/helpers/registrations'

const NEW = 'jelena.nova@example.org'
const NAME = 'Jelena Stojanović'

test.group('Addresses that are confirmed at the same moment', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('give one mailbox one registration of a name, whoever is first', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 9 })
    const mailboxes = ['one@example.org', 'two@example.org', 'three@example.org']
    const ids: number[] = []
    for (const email of mailboxes) ids.push(await confirmed({ name: NAME, email }, event))
    const links = await Promise.all(
      ids.map(async (id) => {
        const { token } = await createAddressChange({ id }, { email: NEW })
        return `/en/addresses/${token}`
      })
    )
    const answers = await Promise.all(links.map((link) => client.post(link).redirects(0)))
    assert.deepEqual(answers.map((answer) => answer.status()).sort(), [303, 409, 409])
    const rows = await Registration.query().whereIn('id', ids)
    assert.lengthOf(
      rows.filter(({ email }) => email === NEW),
      1
    )
    assert.lengthOf(new Set(rows.map(({ personId }) => personId)), 3)
    await assertCountsMatch(assert, event)
  })

  test('by one link pressed many times are confirmed once', async ({ client, assert }) => {
    const event = await createEvent()
    const id = await confirmed('jelena', event)
    const { token } = await createAddressChange({ id }, { email: NEW })
    const press = () => client.post(`/en/addresses/${token}`).redirects(0)
    const answers = await Promise.all(Array.from({ length: 8 }, press))
    const registration = await Registration.findOrFail(id)
    assert.equal(registration.addressRevision, 1)
    const page = `${ownPath('en', registration.tokenEncrypted)}?saved=new_address`
    for (const answer of answers) answer.assertHeader('location', page)
  })
})
