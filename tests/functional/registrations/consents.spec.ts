import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'

async function jelena(status: 'confirmed' | 'cancelled' = 'confirmed') {
  const event = await createEvent()
  const person = await createPerson('jelena')
  const { registration, token } = await createRegistration(event, person, { status })
  return { registration, path: `/en/registrations/${token}` }
}

const kept = (registrationId: number) =>
  db.from('consents').where('registration_id', registrationId).orderBy('id')

test.group('Consents', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('are given on the own page, in the language of the page', async ({ client, assert }) => {
    const { registration, path } = await jelena()
    const page = await client.put(`${path}/consents`).form({ photo: '1' })
    page.assertTextIncludes('Your choice is saved.')
    page.assertTextIncludes('You agreed to be photographed')
    page.assertTextIncludes('You receive no invitations')
    const rows = await kept(registration.id)
    assert.deepEqual(
      rows.map(({ kind, locale, withdrawn_at }) => [kind, locale, withdrawn_at]),
      [['photo', 'en', null]]
    )
  })

  test('are withdrawn there, and the row stays', async ({ client, assert }) => {
    const { registration, path } = await jelena()
    await client.put(`${path}/consents`).form({ photo: '1', newsletter: '1' })
    const page = await client.put(`${path}/consents`).form({ newsletter: '1' })
    page.assertTextIncludes('You have not agreed to be photographed')
    const rows = await kept(registration.id)
    assert.deepEqual(
      rows.map(({ kind, withdrawn_at }) => [kind, withdrawn_at !== null]),
      [
        ['photo', true],
        ['newsletter', false],
      ]
    )
  })

  test('can be withdrawn after the registration has ended', async ({ client, assert }) => {
    const { registration, path } = await jelena('cancelled')
    await client.put(`${path}/consents`).form({ photo: '1' })
    await client.put(`${path}/consents`).form({})
    const [row] = await kept(registration.id)
    assert.isNotNull(row.withdrawn_at)
  })

  test('leave what was read alone', async ({ client, assert }) => {
    const { registration, path } = await jelena()
    await db.table('consents').insert({
      person_id: registration.personId,
      registration_id: registration.id,
      kind: 'notice',
      locale: 'en',
      given_at: clock.now().toSQL(),
    })
    await client.put(`${path}/consents`).form({})
    const [row] = await kept(registration.id)
    assert.isNull(row.withdrawn_at)
  })

  test('sent twice are one consent and one line of history without values', async ({
    client,
    assert,
  }) => {
    const { registration, path } = await jelena()
    await client.put(`${path}/consents`).form({ photo: '1' })
    await client.put(`${path}/consents`).form({ photo: '1' })
    assert.lengthOf(await kept(registration.id), 1)
    const lines = await db.from('activities').where('verb', 'registration.consents_changed')
    assert.lengthOf(lines, 1)
    assert.deepEqual(JSON.parse(lines[0].details), { fields: ['photo'] })
  })

  test('that say nonsense change nothing and get a word beside the box', async ({
    client,
    assert,
  }) => {
    const { registration, path } = await jelena()
    const page = await client.put(`${path}/consents`).form({ photo: 'perhaps' })
    page.assertStatus(422)
    page.assertTextIncludes('class="invalid"')
    assert.lengthOf(await kept(registration.id), 0)
  })
})
