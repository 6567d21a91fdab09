import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { sheetOf } from '#app/attendance/queries/sheet'
import Day from '#app/events/models/day'
import { createUser } from '#database/factories/accounts'
import { createClass, takesPart } from '#database/factories/attendance'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { createRegistration } from '#database/factories/registrations'

async function daySheet() {
  const project = await createProject()
  const made = await createClass(['maria', 'djordje'], { projectId: project.id })
  const day = await Day.findByOrFail('event_id', made.event.id)
  const controller = await createUser(await createPerson('jelena'), [
    ['controller', { projectId: project.id }],
  ])
  return {
    ...made,
    day,
    controller,
    address: `/manage/events/${made.event.id}/days/${day.id}/sheet`,
  }
}

test.group('The sheet to sign', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('numbers the confirmed of the day and leaves ten rows empty', async ({ assert }) => {
    const { event, day } = await daySheet()
    await createRegistration(event, await createPerson('stefan'), { status: 'waitlisted' })
    const { lists } = await sheetOf(event.id, day.id, 'en')
    const [participants] = lists
    assert.deepEqual(
      participants.people.map(({ name }) => name),
      ['Đorđe Ljubić', 'Мария Димитрова']
    )
    assert.deepEqual([participants.empty[0], participants.empty.length], [3, 10])
  })

  test('leaves out who takes part online and who does not come that day', async ({ assert }) => {
    const { event, day, registrations } = await daySheet()
    await registrations[0].related('days').query().update({ mode: 'online' })
    await registrations[1].related('days').query().update({ status: 'given_up' })
    const { lists } = await sheetOf(event.id, day.id, 'en')
    assert.isEmpty(lists[0].people)
  })

  test('has speakers, trainers and staff on a list of their own, each once', async ({ assert }) => {
    const { event, session, day } = await daySheet()
    const speaker = await createPerson('natasa')
    await takesPart(session, speaker, 'speaker')
    await createRegistration(event, speaker, { role: 'speaker' })
    await createRegistration(event, await createPerson('ivaylo'), { role: 'staff' })
    const { lists } = await sheetOf(event.id, day.id, 'en')
    assert.sameMembers(
      lists[1].people.map(({ name, role }) => `${name}, ${role}`),
      ["Nora O'Brien, trainer", 'Наташа Џунић, speaker', 'Ивайло Щърбанов, staff']
    )
  })

  test('shows emblem, project line and no address of anybody', async ({ client, assert }) => {
    const { controller, address } = await daySheet()
    const response = await client.get(address).loginAs(controller)
    response.assertStatus(200)
    assert.include(response.text(), 'eu-emblem')
    assert.include(response.text(), 'Balkan Cluster')
    assert.notMatch(response.text(), /@example\.org|\+\d{6}/)
  })

  test('comes in the language of those who sign', async ({ client, assert }) => {
    const { controller, address } = await daySheet()
    const response = await client.get(`${address}?lang=sr-Cyrl`).loginAs(controller)
    assert.include(response.text(), 'lang="sr-Cyrl"')
    assert.include(response.text(), 'Потпис')
  })

  test('is not there for a day of another event', async ({ client }) => {
    const { controller, event } = await daySheet()
    const other = await Day.query().whereNot('event_id', event.id).first()
    const response = await client
      .get(`/manage/events/${event.id}/days/${other?.id ?? 999_999}/sheet`)
      .loginAs(controller)
    response.assertStatus(404)
  })
})
