import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { sendForm } from '#tests/helpers/registration_form'

test.group('What somebody agreed to', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('stands on their own page and before the organiser: which words, in which language, when', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house] })
    await db.table('notices').insert({
      organisation_id: house.id,
      version: 3,
      locale: 'en',
      text: 'We keep your data until the project ends.',
      created_at: toSql(clock.now()),
    })
    await sendForm(client, event, { photo: '1' })
    const registration = await Registration.firstOrFail()
    const own = ownPath('en', registration.tokenEncrypted)
    await client.post(`${own}/confirmation`)
    await client.put(`${own}/consents`).form({ newsletter: '1' })

    const desk = deskOf(client, user)
    const pages = [
      await client.get(own),
      await desk.open(`/manage/events/${event.id}/registrations/${registration.id}`),
    ]
    for (const page of pages) {
      page.assertTextIncludes('The words, version 3')
      page.assertTextIncludes('in English.')
      assert.match(page.text(), /may be photographed[^]*?Withdrawn: /)
      page.assertTextIncludes('wants invitations')
    }
    const [, href] = /href="(\/en\/notices\/\d+)"/.exec(pages[0].text())!
    const words = await client.get(href)
    words.assertTextIncludes('We keep your data until the project ends.')
  })
})

test.group('The language of one’s mails', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('can be changed on the own page, and needs nobody’s yes', async ({ client, assert }) => {
    const event = await createEvent({ registrationPolicy: 'approval', approveChanges: true })
    const { registration, token } = await createRegistration(event, await createPerson('maria'))
    const path = `/en/registrations/${token}`
    await client.put(`${path}/edit`).form({ name: registration.name, mail_language: 'bg' })
    await registration.refresh()
    assert.equal(registration.locale, 'bg')
    assert.equal(registration.status, 'confirmed')
    await client.post(`${path}/cancellation`)
    await runJobs()
    const { mail } = await lastMailTo('maria@example.org')
    assert.match(mail.subject!, /Отказ|отмен/i)

    const wrong = await client
      .put(`${path}/edit`)
      .form({ name: registration.name, mail_language: 'xx' })
    assert.notEqual(wrong.status(), 500)
  })
})
