import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { CAST } from '#database/factories/people'
import { deskOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { joint, propose, stands } from '#tests/helpers/joint'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'

test.group('A joint event’s new time waits for the partner', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a partner in Sofia refuses a proposed time and nothing changed', async ({
    client,
    assert,
  }) => {
    const world = await joint()
    const { event, jelena, maria } = world
    const { response, path } = await propose(client, world)
    response.assertHeader('location', path)
    await runJobs()
    assert.deepEqual(await stands(event), ['10:00', 0])
    const asked = await lastMailTo(CAST.maria.email)
    assert.include(asked.row.subject, 'Моля, отговорете')
    assert.include(asked.mail.text!, '10:00–16:30')
    assert.include(asked.mail.text!, '09:30–16:30')
    assert.isTrue(asked.links.some((link) => link.endsWith(path)))

    const desk = deskOf(client, maria)
    const page = await desk.open(path)
    page.assertTextIncludes('Съгласни сме')
    const empty = await desk.post(`${path}/refusal`, { reason: ' ' })
    empty.assertStatus(422)
    await desk.post(`${path}/refusal`, { reason: 'Влакът пристига в десет.' })
    await runJobs()
    assert.deepEqual(await stands(event), ['10:00', 0])
    assert.isEmpty(await mailsTo(CAST.nora.email))
    const told = await lastMailTo(CAST.jelena.email)
    assert.include(told.mail.text!, 'Влакът пристига в десет.')
    const own = await deskOf(client, jelena).open(path)
    own.assertTextIncludes('Влакът пристига в десет.')
    const history = await deskOf(client, jelena).open(`/manage/events/${event.id}/history`)
    history.assertTextIncludes('Refused a proposal: <span lang="bg">Влакът пристига в десет')
    const late = await desk.post(`${path}/acceptance`)
    late.assertStatus(302)
    assert.deepEqual(await stands(event), ['10:00', 0])
  })

  test('a yes does it at once, and people are told', async ({ client, assert }) => {
    const world = await joint()
    const { path } = await propose(client, world)
    await deskOf(client, world.maria).post(`${path}/acceptance`)
    await runJobs()
    assert.deepEqual(await stands(world.event), ['09:30', 1])
    assert.isNotEmpty(await mailsTo(CAST.nora.email))
    const { row } = await lastMailTo(CAST.jelena.email)
    assert.equal(row.kind, 'proposal.accepted')
  })

  test('all of several must say yes', async ({ client, assert }) => {
    const world = await joint(2)
    const { path } = await propose(client, world)
    await deskOf(client, world.maria).post(`${path}/acceptance`)
    assert.deepEqual(await stands(world.event), ['10:00', 0])
    await deskOf(client, world.asked[1].user).post(`${path}/acceptance`)
    assert.deepEqual(await stands(world.event), ['09:30', 1])
  })
})
