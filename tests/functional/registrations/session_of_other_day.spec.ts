import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import Registration from '#app/registrations/models/registration'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { ownPathOf, wordsOf } from '#tests/helpers/companions'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { choosable, confirmed } from '#tests/helpers/full_days'
import { sendForm } from '#tests/helpers/registration_form'

const OTHER_DAY = '“Matchmaking tables” is on a day that is not chosen (Tuesday, 12 March 2030)'
const IN_HOUSE = '“Matchmaking tables” is on site, but taking part online is chosen'

/** Two days to choose, on the first of which is a session with its own limit. */
async function withTables(attributes: Parameters<typeof createEvent>[0] = {}) {
  const set = await choosable(9, attributes)
  const { id: tables } = await createLimitedSession(set.event, { capacity: 5 })
  return { ...set, tables }
}

test.group('A session of a day that is not chosen', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is told beside the field, with all that was typed', async ({ client, assert }) => {
    const { event, second, tables } = await withTables()
    const asked = { 'days[]': second, 'sessions[]': tables }
    const answer = await sendForm(client, event, asked)
    answer.assertStatus(422)
    assert.include(wordsOf(answer.text()), OTHER_DAY)
    assert.match(answer.text(), new RegExp(`value="${tables}"[^>]*checked`))
    assert.include(answer.text(), 'value="Jelena Stojanović"')
    assert.isNull(await Registration.findBy('event_id', event.id))
  })

  test('is no matter where its day is chosen, or all days go together', async ({
    client,
    assert,
  }) => {
    const { event, both, tables } = await withTables()
    const chosen = await sendForm(client, event, { 'days[]': both, 'sessions[]': tables })
    chosen.assertStatus(303)
    const whole = await withTables({ chooseDays: false, slug: 'whole' })
    const answer = await sendForm(client, whole.event, { 'sessions[]': whole.tables })
    answer.assertStatus(303)
    assert.lengthOf(await Registration.all(), 2)
  })

  test('is told where no day is chosen at all by that alone', async ({ client, assert }) => {
    const { event, tables } = await withTables()
    const answer = await sendForm(client, event, { 'sessions[]': tables })
    answer.assertStatus(422)
    assert.include(answer.text(), 'Choose at least one day')
    assert.notInclude(wordsOf(answer.text()), 'that is not chosen')
  })

  test('is told where it is on site and one takes part online', async ({ client, assert }) => {
    const event = await createEvent({ days: [{ mode: 'hybrid' }] })
    const { id: tables } = await createLimitedSession(event, { capacity: 5 })
    const answer = await sendForm(client, event, { 'presence': 'online', 'sessions[]': tables })
    answer.assertStatus(422)
    assert.include(wordsOf(answer.text()), IN_HOUSE)
    const comes = await sendForm(client, event, { 'presence': 'on_site', 'sessions[]': tables })
    comes.assertStatus(303)
  })

  test('is told who changes their days, and nothing is changed', async ({ client, assert }) => {
    const { event, first, second, tables } = await withTables()
    const id = await confirmed('jelena', event, { dayIds: [first], sessionIds: [tables] })
    const path = await ownPathOf(id)
    const change = (client_: ApiClient, sessions: number[]) =>
      client_
        .put(`${path}/edit`)
        .redirects(0)
        .form({ 'name': 'Jelena Stojanović', 'days[]': second, 'sessions[]': sessions })
    const answer = await change(client, [tables])
    answer.assertStatus(422)
    assert.include(wordsOf(answer.text()), OTHER_DAY)
    const without = await change(client, [])
    without.assertStatus(303)
  })

  test('is told the organiser who registers somebody', async ({ client, assert }) => {
    const { house, user } = await organiserOf('nora')
    const { event, second, tables } = await withTables({ organisers: [house] })
    const answer = await deskOf(client, user).post(`/manage/events/${event.id}/registrations`, {
      'name': 'Jelena Stojanović',
      'mail_language': 'en',
      'days[]': [String(second)],
      'sessions[]': [String(tables)],
    })
    answer.assertStatus(422)
    assert.include(wordsOf(answer.text()), OTHER_DAY)
  })
})
