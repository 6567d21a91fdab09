import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { groupStatuses, ownPathOf, rowsOf } from '#tests/helpers/companions'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { sendForm } from '#tests/helpers/registration_form'
import { assertCountsMatch, register, statusesOf } from '#tests/helpers/registrations'

test.group('Bringing others along, in the form', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is asked only where the event allows it', async ({ client, assert }) => {
    const alone = await createEvent()
    const none = await client.get(`/en/events/${alone.slug}/register`)
    assert.notInclude(none.text(), 'I’m bringing others')
    const { slug } = await createEvent({ mostCompanions: 2 })
    const two = await client.get(`/en/events/${slug}/register`)
    two.assertTextIncludes('I’m bringing others')
    two.assertTextIncludes('You can bring up to 2 people')
    two.assertTextIncludes('name="companions[1][name]"')
    assert.notInclude(two.text(), 'name="companions[2][name]"')
  })

  test('registers whoever is named, and nobody for an empty row', async ({ client, assert }) => {
    const event = await createEvent({ mostCompanions: 3 })
    const response = await sendForm(
      client,
      event,
      rowsOf(' Marko   Petrović ', '', 'Јована Петровић')
    )
    response.assertStatus(303)
    const made = await db.from('registrations').whereNotNull('parent_id').orderBy('id')
    assert.deepEqual(
      made.map(({ name, name_locale: locale, role }) => [name, locale, role]),
      [
        ['Marko Petrović', 'sr-Latn', 'guest'],
        ['Јована Петровић', 'sr-Cyrl', 'guest'],
      ]
    )
    await assertCountsMatch(assert, event)
  })

  test('refuses one who is named twice beside the second field, with what was typed', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ mostCompanions: 3 })
    const names = ['Ђорђе Љубић', '', 'đorđe  ljubić']
    const response = await sendForm(client, event, rowsOf(...names))
    response.assertStatus(422)
    response.assertTextIncludes('This name is entered twice')
    assert.match(response.text(), /id="companions-2-name"[^>]*aria-invalid="true"/)
    assert.notMatch(response.text(), /id="companions-0-name"[^>]*aria-invalid="true"/)
    assert.include(response.text(), 'value="Ђорђе Љубић"')
    assert.isNull(await Registration.findBy('event_id', event.id))
  })

  test('says how many may come together for places now, where it could be more', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 3, mostCompanions: 2, confirmEmail: false })
    const form = async () => {
      const response = await client.get(`/en/events/${event.slug}/register`)
      return response.text()
    }
    assert.notInclude(await form(), 'all of you go on the waiting list together')
    await register('jelena', event)
    assert.include(
      await form(),
      '2 places are free now. If you are more than that, all of you go on the waiting list together.'
    )
    await register('maria', event)
    await register('stefan', event)
    assert.notInclude(await form(), 'all of you go on the waiting list together')
  })

  test('says beside the field how many may come, and keeps their names', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 3, mostCompanions: 9 })
    const response = await sendForm(client, event, rowsOf('Ana Ilić', 'Iva Ilić', 'Luka Ilić'))
    response.assertStatus(422)
    response.assertTextIncludes('You can bring at most 2 people')
    response.assertTextIncludes('href="#companions"')
    response.assertTextIncludes('id="companions"')
    response.assertTextIncludes('value="Luka Ilić"')
    assert.deepEqual(await statusesOf(event), {})
  })

  test('says beside the row what is no name')
    .with([
      ['x', 'Person 2: Enter the full name'],
      ['12345', 'Person 2: Enter the full name'],
      ['A'.repeat(101), 'Person 2: Shorten this to at most 100 characters'],
    ])
    .run(async ({ client, assert }, [name, message]) => {
      const event = await createEvent({ mostCompanions: 2 })
      const response = await sendForm(client, event, rowsOf('Ana Ilić', name))
      response.assertStatus(422)
      response.assertTextIncludes('href="#companions-1-name"')
      response.assertTextIncludes(message)
      assert.deepEqual(await statusesOf(event), {})
    })

  test('takes whatever else is sent in its place for nobody')
    .with([
      { companions: 'Marko' },
      { 'companions[0]': 'Marko' },
      { 'companions[0][name][deep]': 'Marko' },
      { 'companions[0][name]': '', 'companions[0][id]': '1' },
      { 'companions[x][name]': '' },
    ] as Record<string, string>[])
    .run(async ({ client, assert }, body) => {
      const event = await createEvent({ mostCompanions: 2 })
      const response = await sendForm(client, event, body)
      response.assertStatus(303)
      assert.deepEqual(await statusesOf(event), { unconfirmed: 1 })
    })

  test('goes on on the own page: a name is added, another emptied', async ({ client, assert }) => {
    const event = await createEvent({ mostCompanions: 2, confirmEmail: false })
    const id = await register('jelena', event, { companions: ['Marko Petrović'] })
    const marko = await db.from('registrations').where('parent_id', id).firstOrFail()
    const path = await ownPathOf(id)
    const page = await client.get(`${path}/edit`)
    page.assertTextIncludes('value="Marko Petrović"')
    const kept = { name: 'Jelena Stojanović', language: 'en' }
    const saved = await client
      .put(`${path}/edit`)
      .redirects(0)
      .form({
        ...kept,
        ...rowsOf('', 'Jovana Petrović'),
        'companions[0][id]': String(marko.id),
      })
    saved.assertStatus(303)
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'cancelled', 'confirmed'])
    await client.put(`${path}/edit`).redirects(0).form(kept)
    assert.deepEqual(await groupStatuses(id), ['confirmed', 'cancelled', 'confirmed'])
  })

  test('says on the own page what is still free where there is no place', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 2, mostCompanions: 1, confirmEmail: false })
    const id = await register('jelena', event)
    await register('maria', event)
    const path = await ownPathOf(id)
    const refused = await client
      .put(`${path}/edit`)
      .form({ name: 'Jelena S.', language: 'en', ...rowsOf('Marko Petrović') })
    refused.assertStatus(422)
    refused.assertTextIncludes('No place is free for anybody else')
    refused.assertTextIncludes('value="Marko Petrović"')
    assert.deepEqual(await groupStatuses(id), ['confirmed'])
    const { name } = await Registration.findOrFail(id)
    assert.equal(name, 'Jelena Stojanović')
  })

  test('is there for an organiser who registers somebody by hand', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house], capacity: 3, mostCompanions: 9 })
    const desk = deskOf(client, user)
    const path = `/manage/events/${event.id}/registrations`
    await desk.open(`${path}/create`)
    const typed = { name: 'Nikola Jović', mail_language: 'en' }
    const tooMany = await desk.post(path, {
      ...typed,
      ...rowsOf('Ana Ilić', 'Iva Ilić', 'Eva Ilić'),
    })
    tooMany.assertStatus(422)
    tooMany.assertTextIncludes('You can bring at most 2 people')
    const added = await desk.post(path, { ...typed, ...rowsOf('Ana Ilić', 'Iva Ilić') })
    added.assertStatus(302)
    assert.deepEqual(await statusesOf(event), { confirmed: 3 })
    await assertCountsMatch(assert, event)
  })
})
