import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { png } from '#tests/helpers/pictures'

async function past() {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], days: [{ date: '2026-01-12' }] })
  return { user, event, path: `/manage/events/${event.id}/outcomes` }
}

test.group('The outcomes of an event in manage', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('minutes are written in two languages and shown', async ({ client }) => {
    const { user, path } = await past()
    const desk = deskOf(client, user)
    const form = await desk.open(`${path}/texts/minutes`)
    const answer = await desk.put(`${path}/texts/minutes`, {
      ...openedOf(form),
      'locale': 'en',
      'is_public': '1',
      'texts[en][text]': '**Decided:** to meet again',
      'texts[bg][text]': 'Решено',
    })
    answer.assertHeader('location', path)
    const page = await desk.open(path)
    page.assertTextIncludes('<strong>Decided:</strong> to meet again')
  })

  test('a photo without agreement comes back with what was typed, and the warning', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await past()
    await createRegistration(event, await createPerson('maria'))
    const send = (fields: Record<string, string>) =>
      client
        .post(`${path}/photo`)
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
        .header('accept-language', 'en')
        .fields({ 'locale': 'en', 'texts[en][title]': 'The hall', 'is_public': '1', ...fields })
    const image = await png()
    const refused = await send({}).file('file', image, { filename: 'hall.png' })
    refused.assertStatus(422)
    refused.assertTextIncludes('Confirm that those in it agreed, or keep the photo internal')
    refused.assertTextIncludes('value="The hall"')
    refused.assertTextIncludes('1 participant has not agreed to photos')
    assert.lengthOf(await db.from('outcome_files'), 0)

    const kept = await send({ agreed: '1' }).file('file', image, { filename: 'hall.png' })
    kept.assertHeader('location', path)
    const [row] = await db.from('outcome_files')
    assert.equal(row.agreed_by, user.id)
  })

  test('what is no document is refused beside the field', async ({ client }) => {
    const { user, path } = await past()
    const answer = await client
      .post(`${path}/document`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
      .header('accept-language', 'en')
      .fields({ 'locale': 'en', 'texts[en][title]': 'Programme' })
      .file('file', Buffer.from('MZ…'), { filename: 'programme.pdf' })
    answer.assertStatus(422)
    answer.assertTextIncludes('This is none of the kinds named below, or it holds macros')
  })

  test('a press link needs an address that can be opened', async ({ client, assert }) => {
    const { user, path } = await past()
    const desk = deskOf(client, user)
    const fields = { title: 'Clusters met', outlet: 'Trud', language: 'bg', is_public: '1' }
    for (const url of ['javascript:alert(1)', 'example', '']) {
      const answer = await desk.post(`${path}/press`, { ...fields, url })
      answer.assertStatus(422)
    }
    const done = await desk.post(`${path}/press`, { ...fields, url: 'https://example.org/a' })
    done.assertHeader('location', path)
    assert.lengthOf(await db.from('press_links'), 1)
  })
})
