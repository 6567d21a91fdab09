import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { answerProposal } from '#app/events/actions/answer_proposal'
import { withdrawProposal } from '#app/events/actions/withdraw_proposal'
import EventOrganiser from '#app/events/models/event_organiser'
import EventProposal from '#app/events/models/event_proposal'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { CAST, createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { daysFields } from '#tests/helpers/days_form'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { daysOf, reason } from '#tests/helpers/events'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'

type Client = Parameters<typeof deskOf>[0]

async function partner(event: { id: number }, organisation: { id: number }, who: CastMember) {
  await EventOrganiser.query()
    .where({ event_id: event.id, organisation_id: organisation.id })
    .update({ must_agree: true })
  const scope = { organisationId: organisation.id }
  const user = await createUser(await createPerson(who), [['organiser', scope]])
  await user.merge({ locale: CAST[who].locale }).save()
  return { user, scope }
}

/** Niš leads, Sofia must agree; one person is registered. */
async function joint(partners = 1) {
  const { house, user: jelena } = await organiserOf()
  const others = [await createOrganisation(FOUNDATION), await createOrganisation()].slice(
    0,
    partners
  )
  const event = await createEvent({ organisers: [house, ...others] })
  await createRegistration(event, await createPerson('nora'))
  const asked = [await partner(event, others[0], 'maria')]
  if (partners > 1) asked.push(await partner(event, others[1], 'stefan'))
  return { event, jelena, maria: asked[0].user, asked, sofia: others[0] }
}

async function propose(client: Client, { event, jelena }: Awaited<ReturnType<typeof joint>>) {
  const path = `/manage/events/${event.id}/days`
  const desk = deskOf(client, jelena)
  const state = openedOf(await desk.open(path))
  const fields = await daysFields(event, (row) => ({ ...row, place: 'Hall', starts: '09:30' }))
  const response = await desk.put(path, { ...fields, ...state, do: 'confirm' })
  const proposal = await EventProposal.query()
    .where('event_id', event.id)
    .orderBy('id', 'desc')
    .first()
  return {
    response,
    proposal: proposal!,
    path: `/manage/events/${event.id}/proposals/${proposal?.id}`,
  }
}

const stands = async (event: { id: number }) => {
  const [day] = await daysOf(event.id)
  return [day.startsLocal, day.sequence]
}

test.group('A joint event’s new time waits for the partner', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

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
    history.assertTextIncludes('Refused a proposal: Влакът пристига в десет.')
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

  test('one is open at a time; taken back, it can no longer be accepted', async ({
    client,
    assert,
  }) => {
    const world = await joint()
    const { path } = await propose(client, world)
    const second = await propose(client, world)
    second.response.assertStatus(422)
    second.response.assertTextIncludes('already waiting for an answer')
    const denied = await deskOf(client, world.maria).post(`${path}/withdrawal`)
    denied.assertStatus(403)
    const own = await deskOf(client, world.jelena).post(`${path}/acceptance`)
    own.assertStatus(403)
    await deskOf(client, world.jelena).post(`${path}/withdrawal`)
    await deskOf(client, world.maria).post(`${path}/acceptance`)
    assert.deepEqual(await stands(world.event), ['10:00', 0])
  })

  test('what cannot be done any more is said, and nothing happens')
    .with(['changed', 'passed'] as const)
    .run(async ({ client, assert }, why) => {
      const world = await joint()
      const { path, proposal } = await propose(client, world)
      const [day] = await daysOf(world.event.id)
      if (why === 'changed') await day.merge({ placeLabel: 'Museum' }).save()
      else clock.travelTo(day.startsAt.plus({ minutes: 1 }))
      await deskOf(client, world.maria).post(`${path}/acceptance`)
      await proposal.refresh()
      assert.deepEqual([proposal.status, proposal.reason], ['lapsed', why])
      assert.deepEqual(await stands(world.event), ['10:00', 0])
      const answers = await db.from('event_proposal_answers').whereNotNull('agrees')
      assert.isEmpty(answers)
    })

  test('calling off waits too', async ({ client, assert }) => {
    const { event, jelena, maria } = await joint()
    await deskOf(client, jelena).post(`/manage/events/${event.id}/cancellation`, {
      reason: 'Flood',
    })
    await event.refresh()
    assert.equal(event.status, 'published')
    const proposal = await EventProposal.findByOrFail('eventId', event.id)
    await deskOf(client, maria).post(
      `/manage/events/${event.id}/proposals/${proposal.id}/acceptance`
    )
    await event.refresh()
    assert.deepEqual([event.status, event.cancelReason], ['cancelled', 'Flood'])
  })

  test('a partner edits what the lead allows', async ({ client }) => {
    const { event, jelena, maria, sofia } = await joint()
    const path = `/manage/events/${event.id}`
    const allow = (part: string) =>
      deskOf(client, jelena).put(`${path}/organisers/${sofia.id}`, { may_edit: part, seats: '20' })
    const desk = deskOf(client, maria)
    const answers = async () => {
      const pages = [`${path}/texts`, `${path}/days`, path]
      const open = await Promise.all(pages.map((page) => desk.open(page)))
      return open.map((page) => page.status()).join()
    }
    for (const [part, expected] of [
      ['none', '403,403,200'],
      ['texts', '200,403,200'],
      ['all', '200,200,200'],
    ]) {
      await allow(part)
      const given = await answers()
      if (given !== expected) throw new Error(`${part}: ${given}`)
    }
    const page = await deskOf(client, jelena).open(`${path}/organisers`)
    page.assertTextIncludes('Jointly organised across borders.')
    const own = await desk.put(`${path}/organisers/${sofia.id}`, { may_edit: 'all', seats: '' })
    own.assertStatus(403)
  })
})

test.group('Answers at the same moment', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('two last yeses do it exactly once', async ({ client, assert }) => {
    const world = await joint(2)
    const { proposal } = await propose(client, world)
    const results = await Promise.all(
      world.asked.map(({ user, scope }) =>
        answerProposal({
          proposalId: proposal.id,
          agrees: true,
          organiserOf: [scope.organisationId],
          actor: { userId: user.id, label: 'partner' },
        })
      )
    )
    const outcomes = results.map((result) => (result.ok ? result.value : result.reason))
    assert.deepEqual(outcomes.sort(), ['accepted', 'waiting'])
    assert.deepEqual(await stands(world.event), ['09:30', 1])
  })

  test('of a yes and its withdrawal exactly one counts', async ({ client, assert }) => {
    const world = await joint()
    const { proposal } = await propose(client, world)
    const [{ user, scope }] = world.asked
    const [yes, back] = await Promise.all([
      answerProposal({
        proposalId: proposal.id,
        agrees: true,
        organiserOf: [scope.organisationId],
        actor: { userId: user.id, label: 'partner' },
      }),
      withdrawProposal(proposal.id, { userId: world.jelena.id, label: 'Jelena' }),
    ])
    assert.deepEqual([reason(yes), reason(back)].sort(), ['done', 'settled'])
    await proposal.refresh()
    assert.equal(proposal.status, yes.ok ? 'accepted' : 'withdrawn')
    assert.deepEqual(await stands(world.event), yes.ok ? ['09:30', 1] : ['10:00', 0])
  })
})
