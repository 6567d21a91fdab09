import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#app/accounts/models/user'
import { SYSTEM } from '#app/activity/record'
import { readPhoto } from '#app/files/read_photo'
import { addOutcomeFile } from '#app/library/actions/add_outcome_file'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { value } from '#tests/helpers/events'
import { png } from '#tests/helpers/pictures'

async function past() {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], days: [{ date: '2026-01-12' }] })
  return { user, event, path: `/manage/events/${event.id}/outcomes` }
}

/** A public photo of the hall, and the fields that would save it as it is. */
async function photoOf(event: { id: number }, user: User, client: ApiClient) {
  const upload = value(await readPhoto(await png(), 'hall.png'))
  const wish = { kind: 'photo', isPublic: true, agreed: true, source: 'en' } as const
  const titles = { en: { title: 'The hall' } }
  const id = value(await addOutcomeFile(event.id, upload, { ...wish, titles }, SYSTEM))
  const fields = { 'locale': 'en', 'texts[en][title]': 'The hall', 'is_public': '1', 'agreed': '1' }
  return { id, fields, desk: deskOf(client, user) }
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

  test('a photo opens as it was saved, and its agreement can be taken back', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await past()
    const { id, fields, desk } = await photoOf(event, user, client)
    const form = await desk.open(`${path}/files/${id}/edit`)
    assert.match(form.text(), /name="agreed"[^>]*checked/)
    const untitled = await desk.put(`${path}/files/${id}`, { ...fields, 'texts[en][title]': '' })
    untitled.assertStatus(422)
    const inside = { 'locale': 'en', 'texts[en][title]': 'The hall' }
    const saved = await desk.put(`${path}/files/${id}`, inside)
    saved.assertHeader('location', path)
    const row = await db.from('outcome_files').where('id', id).firstOrFail()
    assert.deepEqual([Boolean(row.is_public), row.agreed_at], [false, null])
  })

  test('what came of another event is at no address of this one', async ({ client, assert }) => {
    const { user, event, path } = await past()
    const { id, fields, desk } = await photoOf(event, user, client)
    const press = { title: 'Clusters met', outlet: 'Trud', language: 'bg', is_public: '1' }
    await desk.post(`${path}/press`, { ...press, url: 'https://example.org/a' })
    const link = await db.from('press_links').firstOrFail()
    const [{ organisationId }] = await event.related('organisers').query()
    const other = await createEvent({ organisers: [{ id: organisationId }] })
    const elsewhere = `/manage/events/${other.id}/outcomes`
    for (const [one, body] of [
      [`files/${id}`, fields],
      [`press/${link.id}`, { ...press, url: 'https://example.org/b' }],
    ] as [string, Record<string, string>][]) {
      const answers = [
        await desk.open(`${elsewhere}/${one}/edit`),
        await desk.put(`${elsewhere}/${one}`, body),
        await desk.post(`${elsewhere}/${one}?_method=DELETE`),
      ]
      assert.deepEqual(
        answers.map((answer) => answer.status()),
        [404, 404, 404],
        one
      )
    }
    assert.lengthOf(await db.from('outcome_files'), 1)
    assert.lengthOf(await db.from('press_links').where('url', 'https://example.org/a'), 1)
  })
})
