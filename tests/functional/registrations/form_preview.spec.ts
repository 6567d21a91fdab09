import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { createEvent } from '#database/factories/events'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { CAST } from '#database/factories/people'
import { deskOf, organiserOf } from '#tests/helpers/desk'

async function drafted(client: ApiClient, attributes: Parameters<typeof createEvent>[0] = {}) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], status: 'draft', ...attributes })
  const { question } = await createQuestion(atRegistration(event), {
    label: 'What do you need?',
    required: true,
  })
  const path = `/manage/events/${event.id}/registration-preview`
  const typed = {
    name: CAST.maria.name,
    email: CAST.maria.email,
    country: 'BG',
    language: 'en',
    notice: '1',
    [`answers[q${question.id}]`]: 'A table by the window',
  }
  return { event, question, path, typed, desk: deskOf(client, user) }
}

test.group('The registration form before it is published', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is shown to its organiser as people will find it, and to nobody else', async ({
    client,
    assert,
  }) => {
    const { event, path, desk } = await drafted(client)
    const page = await desk.open(path)
    page.assertStatus(200)
    page.assertTextIncludes('What do you need?')
    page.assertTextIncludes('Participants see it once you publish the event')
    const stranger = await client.get(`/en/events/${event.slug}/register`)
    stranger.assertStatus(404)
    for (const other of ['', '/questions', '/registration']) {
      const linking = await desk.open(`/manage/events/${event.id}${other}`)
      assert.include(linking.text(), `href="${path}"`)
    }
  })

  test('can be tried: what is missing stands beside its field, what was typed stays', async ({
    client,
  }) => {
    const { path, typed, desk } = await drafted(client)
    const page = await desk.post(path, { ...typed, country: '', name: 'Проба' })
    page.assertStatus(422)
    page.assertTextIncludes('id="country-error"')
    page.assertTextIncludes('value="Проба"')
    page.assertTextIncludes('A table by the window')
  })

  test('keeps nothing of what is tried', async ({ client, assert }) => {
    const { path, typed, desk } = await drafted(client)
    const page = await desk.post(path, typed)
    page.assertStatus(200)
    page.assertTextIncludes('A registration like this would be accepted')
    for (const table of ['registrations', 'answers', 'form_drafts', 'messages']) {
      assert.lengthOf(await db.from(table), 0, table)
    }
  })

  test('says of a published one who finds it', async ({ client }) => {
    const { path, desk } = await drafted(client, {
      status: 'published',
      registrationPolicy: 'invited',
    })
    const page = await desk.open(path)
    page.assertTextIncludes('Participants are invited by the organiser')
  })

  test('is not there where nobody registers', async ({ client }) => {
    const { path, desk } = await drafted(client, { registrationPolicy: 'none' })
    const page = await desk.open(path)
    page.assertStatus(404)
  })
})
