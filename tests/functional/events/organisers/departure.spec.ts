import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import EventOrganiser from '#app/events/models/event_organiser'
import EventProposal from '#app/events/models/event_proposal'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { CAST } from '#database/factories/people'
import { deskOf } from '#tests/helpers/desk'
import { organisersIn } from '#tests/helpers/events'
import { runJobs } from '#tests/helpers/jobs'
import { joint, propose, stands } from '#tests/helpers/joint'
import { lastMailTo } from '#tests/helpers/mail'

async function partnered() {
  const made = await joint(2)
  await made.maria.merge({ locale: 'en' }).save()
  await EventOrganiser.query().where('organisation_id', made.sofia.id).update({ seats: 12 })
  const path = `/manage/events/${made.event.id}`
  return { ...made, path, page: `${path}/organisers/${made.sofia.id}/departure` }
}

test.group('A partner', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('leaves after reading what ends, and the lead is told', async ({ client, assert }) => {
    const world = await partnered()
    const { event, house, sofia, asked, maria, path, page } = world
    const { proposal } = await propose(client, world)
    const desk = deskOf(client, maria)
    const question = await desk.open(page)
    question.assertTextIncludes('The 12 places kept for it are no longer kept.')
    question.assertTextIncludes('1 proposal waits for its yes.')
    assert.include(await organisersIn(event), sofia.id)

    const answer = await desk.post(page)
    answer.assertHeader('location', '/manage/events')
    assert.deepEqual(await organisersIn(event), [house.id, asked[1].scope.organisationId])
    const gone = await desk.open(path)
    gone.assertStatus(404)
    await proposal.refresh()
    assert.equal(proposal.status, 'open')
    await runJobs()
    const { row } = await lastMailTo(CAST.jelena.email)
    assert.equal(row.subject, 'A partner has left: Day of clusters')
    const history = await deskOf(client, world.jelena).open(`${path}/history`)
    history.assertTextIncludes('Left as an organiser: Foundation for Entrepreneurship Development')
  })

  test('takes its proposals along, and what waited only for it lapses', async ({
    client,
    assert,
  }) => {
    const world = await joint()
    const { event, maria, sofia } = world
    const { proposal, path } = await propose(client, world)
    await deskOf(client, maria).post(`/manage/events/${event.id}/cancellation`, { reason: 'Flood' })
    const own = await EventProposal.findByOrFail({ eventId: event.id, matter: 'cancellation' })
    await deskOf(client, maria).post(`/manage/events/${event.id}/organisers/${sofia.id}/departure`)
    await Promise.all([proposal.refresh(), own.refresh()])
    assert.deepEqual([proposal.status, proposal.reason], ['lapsed', 'left'])
    assert.equal(own.status, 'withdrawn')
    assert.deepEqual(await stands(event), ['10:00', 0])
    const page = await deskOf(client, world.jelena).open(path)
    page.assertTextIncludes('The partner that was asked no longer organises the event.')
    await runJobs()
  })

  test('is no longer asked to lead', async ({ client, assert }) => {
    const { event, jelena, maria, sofia, path, page } = await partnered()
    await deskOf(client, jelena).post(`${path}/organisers/${sofia.id}/lead`)
    await deskOf(client, maria).post(page)
    const invitation = await OrganiserInvitation.findByOrFail('event_id', event.id)
    assert.equal(invitation.status, 'withdrawn')
  })

  test('is taken out by the lead and told so; the lead itself stays', async ({
    client,
    assert,
  }) => {
    const { event, house, jelena, maria, sofia, asked, path, page } = await partnered()
    const other = await deskOf(client, asked[1].user).open(page)
    other.assertStatus(403)
    const lead = await deskOf(client, jelena).open(`${path}/organisers/${house.id}/departure`)
    lead.assertStatus(404)
    await deskOf(client, jelena).post(`${path}/organisers/${house.id}/departure`)
    await deskOf(client, jelena).post(page)
    assert.deepEqual(await organisersIn(event), [house.id, asked[1].scope.organisationId])
    await runJobs()
    const { row } = await lastMailTo(CAST.maria.email)
    assert.equal(row.kind, 'organiser.removed')
    const gone = await deskOf(client, maria).post(page)
    gone.assertStatus(404)
    const history = await deskOf(client, jelena).open(`${path}/history`)
    history.assertTextIncludes('Removed as an organiser: Foundation for Entrepreneurship')
    assert.notInclude(await organisersIn(event), sofia.id)
  })
})
