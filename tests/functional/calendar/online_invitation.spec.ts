import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { PARTICIPANT } from '#app/activity/record'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { ownPath } from '#app/registrations/own_link'
import RegistrationDay from '#app/registrations/models/registration_day'
import { createVenue } from '#database/factories/events'
import { entryOf, invite } from '#tests/helpers/calendar/invited'
import { deliverDueMail } from '#tests/helpers/mail'
import { startMailServer } from '#tests/helpers/mail_server'

test.group('Invitation of who follows online', (group) => {
  let server: Awaited<ReturnType<typeof startMailServer>>

  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    server = await startMailServer()
    return () => server.close()
  })

  const entries = (index = 0) => entryOf(server.received[index])

  test('the link to the online room stands in the own copy alone', async ({ assert, client }) => {
    const onlineUrl = 'https://meet.example.org/room?pwd=a,b;c'
    const { event } = await invite({ days: [{ mode: 'online', onlineUrl }] })
    const entry = entries().part.toString().replace(/\r\n /g, '')
    assert.include(entry, `:${onlineUrl}\r\n`)
    assert.include(server.received[0].mail.text!, onlineUrl)
    const file = await client.get(`/events/${event.slug}.ics`)
    assert.notInclude(file.text(), 'meet.example.org')
  })

  test('who follows a hybrid day online is sent to the link, not to the hall; who changes their mind gets the entry anew', async ({
    assert,
  }) => {
    const onlineUrl = 'https://meet.example.org/room'
    const { id: venueId } = await createVenue({ name: 'Oficirski dom' })
    const { registration } = await invite({ days: [{ mode: 'hybrid', venueId, onlineUrl }] })
    assert.include(server.received[0].mail.text!, 'Oficirski dom')
    assert.notInclude(server.received[0].mail.text!, onlineUrl)

    await RegistrationDay.query()
      .where('registration_id', registration.id)
      .update({ mode: 'online' })
    await syncInvitations(registration.id)
    await deliverDueMail()
    const entry = entries(1).part.toString().replace(/\r\n /g, '')
    assert.match(entry, /LOCATION[^\r]*:[^\r]*Онлајн/)
    assert.include(entry, 'SEQUENCE:1')
    assert.include(entry, onlineUrl)
    assert.notInclude(entry, 'Oficirski dom')
    assert.include(server.received[1].mail.text!, onlineUrl)
    assert.notInclude(server.received[1].mail.text!, 'Oficirski dom')
  })

  test('the link is promised where there is none yet, and not to whom it no longer matters', async ({
    assert,
    client,
  }) => {
    const { event, registration } = await invite({ days: [{ mode: 'online', onlineUrl: null }] })
    assert.include(server.received[0].mail.text!, 'Веза стиже накнадно')
    const file = await client.get(`/events/${event.slug}.ics?locale=en`)
    assert.include(file.text().replaceAll(/\r\n /g, ''), 'The link will follow')
    await RegistrationDay.query()
      .where('registration_id', registration.id)
      .update({ mode: 'online' })
    const own = await client.get(ownPath('en', registration.tokenEncrypted))
    own.assertTextIncludes('The link will follow by e-mail.')

    await cancelRegistration(registration.id, { actor: PARTICIPANT, reason: null })
    await syncInvitations(registration.id)
    await deliverDueMail()
    assert.notInclude(server.received[1].mail.text!, 'Веза стиже накнадно')
    const after = await client.get(ownPath('en', registration.tokenEncrypted))
    assert.notInclude(after.text(), 'The link will follow by e-mail.')
  })
})
