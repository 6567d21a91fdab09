import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { createEvent } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { CAST } from '#database/factories/people'
import { deskOf, organiserOf, userWith } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { organising } from '#tests/helpers/joint'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { organisersIn } from '#tests/helpers/events'

/** Niš holds an event; Sofia, where Maria organises, may be asked to join. */
async function world() {
  const { house, user: jelena } = await organiserOf()
  const sofia = await createOrganisation(FOUNDATION)
  const { user: maria } = await organising(sofia, 'maria')
  await maria.merge({ locale: 'en' }).save()
  const event = await createEvent({ organisers: [house], titles: { en: 'Seminar' } })
  return { house, jelena, sofia, maria, event, path: `/manage/events/${event.id}` }
}

async function invited(client: Parameters<typeof deskOf>[0]) {
  const made = await world()
  const answer = await deskOf(client, made.jelena).post(`${made.path}/organisers`, {
    organisation: String(made.sofia.id),
  })
  const invitation = await OrganiserInvitation.findByOrFail('event_id', made.event.id)
  return {
    ...made,
    answer,
    invitation,
    page: `${made.path}/organiser-invitations/${invitation.id}`,
  }
}

const NAME = 'Foundation for Entrepreneurship Development'

test.group('Inviting a partner', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('asks its organisers, and until they agree it is no organiser', async ({
    client,
    assert,
  }) => {
    const { event, house, maria, jelena, path, page, answer } = await invited(client)
    answer.assertFlashMessage(
      'success',
      'The organisation is invited. It joins as soon as it accepts.'
    )
    await runJobs()
    const { row, links } = await lastMailTo(CAST.maria.email)
    assert.equal(row.subject, 'Invitation to organise together: Seminar')
    assert.isTrue(links.some((link) => link.endsWith(page)))
    assert.deepEqual(await organisersIn(event), [house.id])
    const open = await client.get(`/en/events/${event.slug}`)
    assert.notInclude(open.text(), NAME)

    const today = await deskOf(client, maria).open('/manage')
    today.assertTextIncludes('invitation to organise together:')
    const own = await deskOf(client, jelena).open(`${path}/organisers`)
    own.assertTextIncludes(`Not yet across borders: waiting for the yes of ${NAME}.`)
  })

  test('shows the invited the invitation and a preview, and nothing else', async ({
    client,
    assert,
  }) => {
    const { maria, path, page } = await invited(client)
    const desk = deskOf(client, maria)
    const closed = ['', '/edit', '/texts', '/agenda', '/days', '/history', '/registrations']
    for (const part of closed) {
      const response = await desk.open(`${path}${part}`)
      assert.equal(response.status(), 404, part)
    }
    const shown = await desk.open(page)
    shown.assertStatus(200)
    shown.assertTextIncludes('Accept and join')
    const preview = await desk.open(`${path}/preview`)
    preview.assertStatus(200)
    const list = await client.get(`${path}/organisers`).loginAs(maria).redirects(0)
    list.assertHeader('location', page)
    const withdrawal = await desk.post(`${page}?_method=DELETE`)
    withdrawal.assertStatus(403)
  })

  test('with its yes it organises, and the lead is told', async ({ client, assert }) => {
    const { event, house, sofia, maria, jelena, path, page } = await invited(client)
    const desk = deskOf(client, maria)
    await desk.post(`${page}/acceptance`)
    await runJobs()
    assert.deepEqual(await organisersIn(event), [house.id, sofia.id])
    const overview = await desk.open(path)
    overview.assertStatus(200)
    const open = await client.get(`/en/events/${event.slug}`)
    open.assertTextIncludes(NAME)
    const { row } = await lastMailTo(CAST.jelena.email)
    assert.equal(row.kind, 'organiser.accepted')
    const history = await deskOf(client, jelena).open(`${path}/history`)
    history.assertTextIncludes(`Invited to organise together: ${NAME}`)
    history.assertTextIncludes(`Joined as an organiser: ${NAME}`)
    const again = await desk.post(`${page}/refusal`, { reason: 'No time' })
    again.assertFlashMessage('notice', 'This invitation had already ended.')
    assert.deepEqual(await organisersIn(event), [house.id, sofia.id])
  })

  test('its no needs a reason, which the lead reads', async ({ client, assert }) => {
    const { event, house, maria, jelena, path, page } = await invited(client)
    const desk = deskOf(client, maria)
    const empty = await desk.post(`${page}/refusal`, { reason: ' ' })
    empty.assertStatus(422)
    empty.assertTextIncludes('Why not: Fill in this field')
    await desk.post(`${page}/refusal`, { reason: 'We hold our own seminar then.' })
    await runJobs()
    assert.deepEqual(await organisersIn(event), [house.id])
    const { mail } = await lastMailTo(CAST.jelena.email)
    assert.include(mail.text!, 'We hold our own seminar then.')
    const history = await deskOf(client, jelena).open(`${path}/history`)
    history.assertTextIncludes(`${NAME}. Reason: We hold our own seminar then.`)
    const preview = await desk.open(`${path}/preview`)
    preview.assertStatus(404)
    const late = await desk.open(page)
    late.assertTextIncludes('Declined')
  })

  test('is taken back while nobody has answered', async ({ client, assert }) => {
    const { event, house, maria, jelena, path, page } = await invited(client)
    const lead = deskOf(client, jelena)
    const own = await lead.post(`${page}/acceptance`)
    own.assertStatus(403)
    await lead.post(`${page}?_method=DELETE`)
    await runJobs()
    const { row } = await lastMailTo(CAST.maria.email)
    assert.equal(row.kind, 'organiser.withdrawn')
    const late = await deskOf(client, maria).post(`${page}/acceptance`)
    late.assertFlashMessage('notice', 'This invitation had already ended.')
    assert.deepEqual(await organisersIn(event), [house.id])
    const history = await lead.open(`${path}/history`)
    history.assertTextIncludes(`Invitation withdrawn: ${NAME}`)
  })

  test('is one at a time, and not for who organises already', async ({ client, assert }) => {
    const { jelena, sofia, house, path } = await invited(client)
    const desk = deskOf(client, jelena)
    const second = await desk.post(`${path}/organisers`, { organisation: String(sofia.id) })
    second.assertFlashMessage(
      'notice',
      'An answer is already awaited. Withdraw the invitation first, or wait for the answer.'
    )
    const own = await desk.post(`${path}/organisers`, { organisation: String(house.id) })
    own.assertFlashMessage('notice', 'This organisation already organises the event.')
    const none = await desk.post(`${path}/organisers`, { organisation: 'Foundation' })
    none.assertFlashMessage('error', 'Choose an organisation.')
    assert.lengthOf(await OrganiserInvitation.all(), 1)
  })

  test('is not possible for an event that is over for good', async ({ client, assert }) => {
    const { event, house, maria, page } = await invited(client)
    await event.merge({ status: 'cancelled' }).save()
    const late = await deskOf(client, maria).post(`${page}/acceptance`)
    late.assertFlashMessage('error', 'This event can no longer be changed.')
    assert.deepEqual(await organisersIn(event), [house.id])
    const today = await deskOf(client, maria).open('/manage')
    assert.notInclude(today.text(), 'to organise together')
  })
})

test.group('A partner joins at once', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('where somebody organises for both, or looks after the installation')
    .with(['both', 'admin'] as const)
    .run(async ({ client, assert }, why) => {
      const { event, house, sofia, jelena, path } = await world()
      const admin = await userWith('nora', 'admin')
      if (why === 'both') {
        const grant = { role: 'organiser' as const, organisationId: sofia.id }
        await jelena.related('grants').create({ ...grant, createdAt: event.createdAt })
      }
      const user = why === 'both' ? jelena : admin
      const answer = await deskOf(client, user).post(`${path}/organisers`, {
        organisation: String(sofia.id),
      })
      answer.assertFlashMessage('success', 'The organisation is a joint organiser now.')
      assert.deepEqual(await organisersIn(event), [house.id, sofia.id])
      await runJobs()
      assert.isEmpty(await mailsTo(CAST.maria.email))
    })

  test('where nobody could answer', async ({ client, assert }) => {
    const { event, house, maria, sofia, jelena, path } = await world()
    await maria.merge({ disabledAt: event.createdAt }).save()
    const answer = await deskOf(client, jelena).post(`${path}/organisers`, {
      organisation: String(sofia.id),
    })
    answer.assertFlashMessage(
      'success',
      'The organisation is a joint organiser now. It was not asked, because none of its people can sign in here.'
    )
    assert.deepEqual(await organisersIn(event), [house.id, sofia.id])
  })
})
