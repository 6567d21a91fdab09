import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { keptMaterial, PDF } from '#tests/helpers/materials'
import { read } from '#tests/helpers/read'

test.group('Materials of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are saved, never shown, under the name their owner gave them', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ slug: 'clusters' })
    const id = await keptMaterial(event.id)
    const page = await read(client, '/en/events/clusters')
    assert.include(page, `/en/events/clusters/materials/${id}`)
    const file = await client.get(`/en/events/clusters/materials/${id}`)
    file.assertStatus(200)
    assert.match(
      file.header('content-disposition')!,
      /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/
    )
    assert.include(file.header('content-disposition')!, encodeURIComponent('Стратегија 1.pdf'))
    file.assertHeader('x-content-type-options', 'nosniff')
    assert.isUndefined(file.header('set-cookie'))
  })

  test('for the confirmed are for nobody else', async ({ client, assert }) => {
    const event = await createEvent({ slug: 'clusters' })
    const id = await keptMaterial(event.id, 'confirmed')
    assert.notInclude(await read(client, '/en/events/clusters'), 'Strategy')
    const stranger = await client.get(`/en/events/clusters/materials/${id}`)
    stranger.assertStatus(404)

    const { registration, token } = await createRegistration(event, await createPerson('maria'))
    const own = `/en/registrations/${token}`
    assert.include(await read(client, `${own}/materials`), 'Strategy')
    const file = await client.get(`${own}/materials/${id}`)
    file.assertStatus(200)
    await db.from('registrations').where('id', registration.id).update({ status: 'pending' })
    const pending = await client.get(`${own}/materials/${id}`)
    pending.assertStatus(404)
  })

  test('of another event are not found by one’s own registration', async ({ client }) => {
    const other = await createEvent()
    const id = await keptMaterial(other.id, 'confirmed')
    const { token } = await createRegistration(await createEvent(), await createPerson('maria'))
    const file = await client.get(`/en/registrations/${token}/materials/${id}`)
    file.assertStatus(404)
  })

  test('are taken by what is in them, not by their name')
    .with([
      { bytes: PDF, name: 'slides.txt', status: 302, says: null },
      { bytes: Buffer.from('<html><script>'), name: 'slides.pdf', status: 422, says: 'no PDF' },
      {
        bytes: Buffer.from('GIF89a' + 'x'.repeat(20)),
        name: 'a.pdf',
        status: 422,
        says: 'no PDF',
      },
    ])
    .run(async ({ client, assert }, { bytes, name, status, says }) => {
      const { house, user } = await organiserOf()
      const event = await createEvent({ organisers: [house] })
      const response = await client
        .post(`/manage/events/${event.id}/materials`)
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
        .file('file', bytes, { filename: name })
        .fields({ title: 'Slides', locale: 'en', audience: 'public', session: '', url: '' })
      response.assertStatus(status)
      if (says) response.assertTextIncludes(says)
      if (says) response.assertTextIncludes('value="Slides"')
      const rows = await db.from('materials').where('event_id', event.id)
      assert.lengthOf(rows, says ? 0 : 1)
    })

  test('taken away leave no row of the file behind', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house] })
    const id = await keptMaterial(event.id)
    await deskOf(client, user).post(`/manage/events/${event.id}/materials/${id}?_method=DELETE`)
    assert.lengthOf(await db.from('materials'), 0)
    assert.lengthOf(await db.from('files'), 0)
  })
})
