import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { parse } from 'csv-parse/sync'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { createEvent } from '#database/factories/events'
import { CAST, createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { atRegistration, createAnswer, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf, userWith } from '#tests/helpers/desk'

/** Rows by what their columns are called. */
const rowsOf = (response: ApiResponse): Record<string, string>[] =>
  parse(response.text(), { delimiter: ';', bom: true, columns: true })

async function withTable(client: ApiClient) {
  const { house, user } = await organiserOf()
  const project = await createProject()
  const event = await createEvent({ organisers: [house], projectId: project.id })
  const desk = deskOf(client, user)
  const path = `/manage/events/${event.id}/registrations`
  const take = (fields = {}) => desk.post(`${path}/exports`, fields)
  return { event, project, user, desk, path, take }
}

test.group('The registrations as a table', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('has a row for each with what was typed, agreed and answered', async ({
    client,
    assert,
  }) => {
    const { event, take } = await withTable(client)
    const home = atRegistration(event)
    const diet = await createQuestion(home, {
      kind: 'several_of',
      label: 'Meals',
      options: ['Vegan', 'Halal'],
    })
    const seats = await createQuestion(home, { kind: 'number', label: 'Hours' })
    const born = await createQuestion(home, { kind: 'date', label: 'Arrival' })
    const { registration } = await createRegistration(event, await createPerson('maria'), {
      organisationName: '=HYPERLINK("http://evil")',
    })
    await createAnswer(diet.question, registration, diet.options)
    await createAnswer(seats.question, registration, '1.5')
    await createAnswer(born.question, registration, '2027-03-11')
    await db.table('consents').insert({
      person_id: registration.personId,
      registration_id: registration.id,
      kind: 'photo',
      locale: 'en',
      given_at: toSql(clock.now()),
    })
    const response = await take()
    response.assertStatus(200)
    response.assertHeader('content-type', 'text/csv; charset=utf-8')
    const [row] = rowsOf(response)
    assert.containsSubset(row, {
      'Full name': CAST.maria.name,
      'E-mail': CAST.maria.email,
      'Organisation': `'=HYPERLINK("http://evil")`,
      'Country': 'Serbia',
      'Role': 'Participant',
      'State': 'Confirmed',
      'May be photographed': 'Yes',
      'Meals': 'Vegan; Halal',
      'Hours': '1.5',
      'Arrival': '2027-03-11',
    })
    assert.match(row.Registered, /^\d{4}-\d\d-\d\d \d\d:\d\d$/)
    const day = Object.keys(row).find((head) => /^\d{4}-\d\d-\d\d$/.test(head))!
    assert.equal(row[day], 'On site')
  })

  test('has its words in the language of whoever takes it', async ({ client, assert }) => {
    const { event, user, take } = await withTable(client)
    await user.merge({ locale: 'bg' }).save()
    await createRegistration(event, await createPerson('maria'))
    const [row] = rowsOf(await take())
    assert.equal(row['Държава'], 'Сърбия')
  })

  test('holds those of the filter only, and nobody of another event', async ({
    client,
    assert,
  }) => {
    const { event, take } = await withTable(client)
    await createRegistration(event, await createPerson('maria'))
    await createRegistration(event, await createPerson('stefan'), { status: 'waitlisted' })
    await createRegistration(await createEvent(), await createPerson('natasa'))
    assert.lengthOf(rowsOf(await take()), 2)
    const waiting = rowsOf(await take({ status: 'waitlisted' }))
    assert.deepEqual(
      waiting.map((row) => row['Full name']),
      [CAST.stefan.name]
    )
  })

  test('goes on where the first rows that are read at once end', async ({ client, assert }) => {
    const { event, take } = await withTable(client)
    for (let number = 0; number < 203; number += 1) {
      const person = await createPerson({
        name: `Guest ${number}`,
        email: `g${number}@example.org`,
      })
      await createRegistration(event, person)
    }
    const names = rowsOf(await take()).map((row) => row['Full name'])
    assert.lengthOf(new Set(names), 203)
    assert.equal(names.at(-1), 'Guest 202')
  })

  test('has sensitive answers only for an organiser who asks for them', async ({
    client,
    assert,
  }) => {
    const { event, project, take } = await withTable(client)
    const { question } = await createQuestion(atRegistration(event), {
      label: 'Passport',
      sensitive: true,
    })
    const { registration } = await createRegistration(event, await createPerson('maria'))
    await createAnswer(question, registration, '008877665')
    const plain = await take()
    assert.notInclude(plain.text(), '008877665')
    assert.notInclude(plain.text(), 'Passport')
    const [row] = rowsOf(await take({ sensitive: '1' }))
    assert.equal(row.Passport, '008877665')
    const controller = await userWith('stefan', 'controller', { projectId: project.id })
    const reader = deskOf(client, controller)
    const path = `/manage/events/${event.id}/registrations/exports`
    const refused = await reader.post(path, { sensitive: '1' })
    refused.assertStatus(403)
    const allowed = await reader.post(path)
    allowed.assertStatus(200)
    assert.notInclude(allowed.text(), '008877665')
  })

  test('leaves a line in the history each time', async ({ client }) => {
    const { event, desk, take } = await withTable(client)
    await createRegistration(event, await createPerson('maria'))
    await take()
    await take({ sensitive: '1' })
    const history = await desk.open(`/manage/events/${event.id}/history?kind=registrations`)
    history.assertTextIncludes('Downloaded a table of 1 registration')
    history.assertTextIncludes('Downloaded a table of 1 registration with sensitive answers')
  })
})
