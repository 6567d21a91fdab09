import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { publishEvent } from '#app/events/actions/publish_event'
import type Event from '#app/events/models/event'
import Invitee from '#app/registrations/models/invitee'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createInvitee } from '#database/factories/registrations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { agedFormToken } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { subjectOf } from '#tests/helpers/registration_form'
import { register, statusesOf } from '#tests/helpers/registrations'

type Attributes = Parameters<typeof createEvent>[0]

async function inviting(client: ApiClient, attributes: Attributes = {}) {
  const { house, user } = await organiserOf()
  const event = await createEvent({
    organisers: [house],
    registrationPolicy: 'invited',
    titles: { en: 'Day of clusters', bg: 'Ден на клъстерите' },
    ...attributes,
  })
  const path = `/manage/events/${event.id}/invitees`
  const desk = deskOf(client, user)
  const invite = (lines: string) => desk.post(path, { lines, mail_language: 'en' })
  return { event, desk, invite, path }
}

function answerBy(client: ApiClient, token: string, event: Event, fields: object = {}) {
  return client
    .post(`/bg/invited/${token}`)
    .redirects(0)
    .form({
      form_token: agedFormToken(subjectOf(event)),
      name: 'Мария Димитрова',
      country: 'BG',
      notice: '1',
      ...fields,
    })
}

test.group('Inviting people to register', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('sends each a letter in their language, with a link of their own', async ({
    client,
    assert,
  }) => {
    const { invite } = await inviting(client)
    await invite('Мария Димитрова; maria@example.org; bg\noffice@example.org')
    await runJobs()
    const maria = await lastMailTo('maria@example.org')
    assert.equal(maria.mail.subject, 'Покана: Ден на клъстерите')
    assert.match(maria.links[0], /\/bg\/invited\/[\w-]{20,}$/)
    const office = await lastMailTo('office@example.org')
    assert.equal(office.mail.subject, 'Invitation: Day of clusters')
    assert.notEqual(maria.links[0].split('/').at(-1), office.links[0].split('/').at(-1))
    const form = await client.get(new URL(maria.links[0]).pathname)
    form.assertTextIncludes('value="Мария Димитрова"')
  })

  test('waits with the letters of a draft until it is published, and says so', async ({
    client,
    assert,
  }) => {
    const { event, desk, invite, path } = await inviting(client, {
      status: 'draft',
      days: [{ mode: 'online' }],
    })
    await invite('Ana Anić, ana@example.org')
    await runJobs()
    assert.lengthOf(await mailsTo('ana@example.org'), 0)
    const page = await desk.open(path)
    page.assertTextIncludes('The invitations will be sent when it is.')
    const { id } = await Invitee.firstOrFail()
    await desk.post(`${path}/${id}/letters`, {})
    await runJobs()
    assert.lengthOf(await mailsTo('ana@example.org'), 0)

    const published = await publishEvent({ eventId: event.id, actor: SYSTEM })
    assert.isTrue(published.ok)
    await runJobs()
    const { links } = await lastMailTo('ana@example.org')
    const form = await client.get(new URL(links[0]).pathname)
    form.assertStatus(200)
  })

  test('invites all or nobody, and names each line that is wrong', async ({ client, assert }) => {
    const { event, invite } = await inviting(client)
    await createInvitee(event)
    const lines = [
      'Ana Anić, ana@example.org',
      'Мария Димитрова, MARIA@example.org',
      'Boris, boris@nowhere',
      'Ana Anić, ana@example.org',
    ]
    const page = await invite(lines.join('\n'))
    page.assertStatus(422)
    page.assertTextIncludes('Line 3: the e-mail address is not a whole one')
    page.assertTextIncludes('Line 4: the same person stands in line 1')
    page.assertTextIncludes('Boris, boris@nowhere')
    assert.lengthOf(await Invitee.all(), 1)
    const again = await invite(lines.slice(0, 2).join('\n'))
    again.assertTextIncludes('Line 2: is invited already')
    assert.lengthOf(await Invitee.all(), 1)
  })

  test('takes no more than 500 at once', async ({ client, assert }) => {
    const { invite } = await inviting(client)
    const lines = Array.from({ length: 501 }, (_, number) => `p${number}@example.org`)
    const page = await invite(lines.join('\n'))
    page.assertTextIncludes('Line 501: no more than 500 people at once')
    assert.lengthOf(await Invitee.all(), 0)
  })

  test('shows who registered and who did not', async ({ client, assert }) => {
    const { event, desk, path } = await inviting(client)
    const { token } = await createInvitee(event)
    await createInvitee(event, { name: 'Ștefan Țăranu', email: 'stefan@example.org' })
    await answerBy(client, token, event)
    const page = await desk.open(path)
    page.assertTextIncludes('2 invited, 1 has registered.')
    assert.match(page.text(), /Мария Димитрова[^]*Confirmed/)
    assert.match(page.text(), /Ștefan Țăranu[^]*Not registered/)
  })

  test('sends again, but not twice in a moment', async ({ client, assert }) => {
    const { event, desk, path } = await inviting(client)
    const { invitee } = await createInvitee(event)
    await desk.post(`${path}/${invitee.id}/letters`)
    const second = await desk.post(`${path}/${invitee.id}/letters`)
    second.assertFlashMessage(
      'warning',
      'The last e-mail went out a moment ago. Try again in ten minutes.'
    )
    await runJobs()
    assert.lengthOf(await mailsTo('maria@example.org'), 1)
  })

  test('asks once before an invitation is taken back', async ({ client, assert }) => {
    const { desk, invite, path } = await inviting(client)
    await invite('Мария Димитрова, maria@example.org')
    const page = await desk.open(path)
    const question = /<details class="confirm">[\s\S]*?<\/details>/.exec(page.text())?.[0] ?? ''
    assert.include(question, 'Withdraw the invitation to maria@example.org?')
    assert.match(question, /value="DELETE"|_method=DELETE/)
  })

  test('takes an invitation back, also while its form is open, and can renew it', async ({
    client,
    assert,
  }) => {
    const { event, desk, invite, path } = await inviting(client)
    const { invitee, token } = await createInvitee(event)
    await desk.post(`${path}/${invitee.id}?_method=DELETE`)
    const page = await client.get(`/en/invited/${token}`)
    page.assertStatus(410)
    page.assertTextIncludes('This invitation is no longer valid')
    const late = await answerBy(client, token, event)
    late.assertStatus(410)
    assert.lengthOf(await Registration.all(), 0)

    await invite('Мария Димитрова, maria@example.org')
    await runJobs()
    const { links } = await lastMailTo('maria@example.org')
    const renewed = await client.get(new URL(links[0]).pathname)
    renewed.assertStatus(200)
  })
})

test.group('Registering by invitation', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('needs no confirmation, and the mailbox is the one that was invited', async ({
    client,
    assert,
  }) => {
    const { event } = await inviting(client)
    const { invitee, token } = await createInvitee(event)
    const answer = await answerBy(client, token, event, { email: 'somebody@else.example' })
    assert.match(answer.header('location')!, /\/bg\/registrations\/[\w-]{20,}$/)
    const registration = await Registration.firstOrFail()
    assert.deepInclude(registration.$attributes, {
      status: 'confirmed',
      email: 'maria@example.org',
      source: 'invitation',
    })
    await invitee.refresh()
    assert.equal(invitee.registrationId, registration.id)
  })

  test('says what the invited person says, whatever a stranger typed under their address', async ({
    client,
    assert,
  }) => {
    const { event } = await inviting(client, { registrationPolicy: 'open', mostCompanions: 2 })
    const { token } = await createInvitee(event)
    await register('maria', event, {
      organisationName: 'Стая на шегаджия',
      photo: true,
      companions: ['Иван Иванов'],
    })
    await answerBy(client, token, event, { organisation: 'Клъстер' })
    const registration = await Registration.query().whereNull('parentId').firstOrFail()
    assert.deepInclude(registration.$attributes, {
      status: 'confirmed',
      organisationName: 'Клъстер',
    })
    assert.deepEqual(await statusesOf(event), { confirmed: 1, cancelled: 1 })
    const consents = await db.from('consents').select('kind')
    assert.deepEqual(consents, [{ kind: 'notice' }])
  })

  test('waits for nobody’s yes, not even after a form of before', async ({ client, assert }) => {
    const { event } = await inviting(client, { registrationPolicy: 'approval' })
    const { token } = await createInvitee(event)
    await register('maria', event)
    await answerBy(client, token, event)
    assert.deepEqual(await statusesOf(event), { confirmed: 1 })
  })

  test('by the same link leads to what was made, until it is given up', async ({
    client,
    assert,
  }) => {
    const { event } = await inviting(client)
    const { token } = await createInvitee(event)
    await answerBy(client, token, event)
    const again = await client.get(`/bg/invited/${token}`).redirects(0)
    assert.match(again.header('location')!, /registrations/)
    await Registration.query().update({ status: 'cancelled' })
    const anew = await client.get(`/bg/invited/${token}`)
    anew.assertStatus(200)
    anew.assertTextIncludes('form_token')
  })

  test('keeps to the window of registration', async ({ client, assert }) => {
    const { event } = await inviting(client, {
      registrationClosesAt: clock.now().minus({ hours: 1 }),
    })
    const { token } = await createInvitee(event)
    const page = await client.get(`/en/invited/${token}`)
    page.assertTextIncludes('Registration is closed')
    await answerBy(client, token, event)
    assert.lengthOf(await Registration.all(), 0)
  })

  test('is nothing for a stranger', async ({ client, assert }) => {
    const { event } = await inviting(client)
    const { token } = await createInvitee(event)
    const altered = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    const page = await client.get(`/en/invited/${altered}`)
    page.assertStatus(410)
    const publicForm = await client.get(`/en/events/${event.slug}/register`)
    assert.notInclude(publicForm.text(), 'form_token')
  })
})
