import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import Invitee from '#app/registrations/models/invitee'
import { sendInviteeLetter } from '#app/registrations/mails/send_invitee_letter'
import { createOptOut } from '#database/factories/contact_lists'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createInvitee } from '#database/factories/registrations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { countStatements } from '#tests/helpers/statements'

async function inviting(client: ApiClient) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], registrationPolicy: 'invited' })
  const path = `/manage/events/${event.id}/invitees`
  const desk = deskOf(client, user)
  const invite = (lines: string) => desk.post(path, { lines, mail_language: 'en' })
  return { house, event, desk, invite, path }
}

test.group('Whoever does not want to be written to', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is not invited, and the organiser sees in which line and why', async ({
    client,
    assert,
  }) => {
    const { house, invite } = await inviting(client)
    await createOptOut(house, await createPerson('maria'))
    const page = await invite('Ana Anić, ana@example.org\nМария Димитрова, Maria@Example.org')
    page.assertStatus(422)
    page.assertTextIncludes('Line 2: does not want to be written to')
    assert.lengthOf(await Invitee.all(), 0)
    await runJobs()
    assert.isEmpty(await mailsTo('ana@example.org'))
  })

  test('is not invited by their address alone either; a colleague of the same mailbox is', async ({
    client,
    assert,
  }) => {
    const { house, invite } = await inviting(client)
    await createOptOut(house, await createPerson('maria'))
    const alone = await invite('maria@example.org')
    alone.assertStatus(422)
    await invite('Boris Borić, maria@example.org')
    await runJobs()
    assert.lengthOf(await mailsTo('maria@example.org'), 1)
  })

  test('is invited by organisations that they did not tell so', async ({ client, assert }) => {
    const { invite } = await inviting(client)
    const stranger = await createOrganisation()
    await createEvent({ organisers: [stranger] })
    await createOptOut(stranger, await createPerson('maria'))
    await invite('Мария Димитрова, maria@example.org')
    await runJobs()
    assert.lengthOf(await mailsTo('maria@example.org'), 1)
  })

  test('is somebody else than who is on a list and never said so, or takes it back', async ({
    client,
    assert,
  }) => {
    const { house, invite } = await inviting(client)
    const entry = await createOptOut(house, await createPerson('maria'))
    await entry.merge({ optedOutAt: null }).save()
    await invite('Мария Димитрова, maria@example.org')
    await runJobs()
    assert.lengthOf(await mailsTo('maria@example.org'), 1)
  })

  test('gets no letter any more once they said so, and the list of the invited says why', async ({
    client,
    assert,
  }) => {
    const { house, event, desk, path } = await inviting(client)
    const { invitee } = await createInvitee(event)
    const before = await desk.open(path)
    before.assertTextIncludes('Send again')
    await createOptOut(house, await createPerson('maria'))
    const page = await desk.open(path)
    page.assertTextIncludes('Does not want your e-mails: nothing is sent.')
    assert.notInclude(page.text(), 'Send again')
    const again = await desk.post(`${path}/${invitee.id}/letters`)
    again.assertFlashMessage(
      'warning',
      'This person does not want to be written to, so no e-mail was sent.'
    )
    await sendInviteeLetter(invitee.id)
    await runJobs()
    assert.isEmpty(await mailsTo('maria@example.org'))
  })

  test('costs one statement, however many are invited', async ({ client, assert }) => {
    const { event, desk, path } = await inviting(client)
    await createInvitee(event)
    await desk.open(path)
    const few = await countStatements(() => desk.open(path))
    for (let number = 0; number < 20; number += 1) {
      await createInvitee(event, { name: `P ${number}`, email: `p${number}@example.org` })
    }
    assert.equal(await countStatements(() => desk.open(path)), few)
  })
})
