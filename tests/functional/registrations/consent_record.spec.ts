import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { noticesAt, noticeVersions } from '#app/registrations/queries/event_notices'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { sendForm } from '#tests/helpers/registration_form'

/** What an organisation says of personal data from now on, in English. */
async function saying(organisationId: number, version: number, text: string): Promise<number> {
  const [made] = await db
    .table('notices')
    .insert({
      ...{ organisation_id: organisationId, version, text },
      ...{ locale: 'en', created_at: toSql(clock.now()) },
    })
    .returning('id')
  return made.id ?? made
}

test.group('What somebody agreed to', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('stands on their own page and before the organiser: which words, in which language, when', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house] })
    await saying(house.id, 3, 'We keep your data until the project ends.')
    clock.travelTo(clock.now().plus({ minutes: 2 }))
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
      assert.match(page.text(), />\s*Cluster House\s*<\/a>\s*\(version 3\)/)
      page.assertTextIncludes('in English.')
      assert.match(page.text(), /may be photographed[^]*?Withdrawn: /)
      page.assertTextIncludes('wants invitations')
    }
    const linked = async (path: string) => {
      const links = pages[0].text().matchAll(new RegExp(`href="(/en/${path}/[\\da-f]+)"`, 'g'))
      const found = await Promise.all([...links].map(([, href]) => client.get(href)))
      return found.map((page) => page.text()).join('\n')
    }
    assert.include(await linked('notices'), 'We keep your data until the project ends.')
    const words = await linked('consent-words')
    for (const text of [
      'I have read how the organiser looks after my personal data.',
      '<h2>What is kept</h2>',
      'You may photograph me during the event',
      'Send me invitations to future events',
    ]) {
      assert.include(words, text)
    }
  })

  test('is what stood there when the form was opened, of every organiser', async ({ assert }) => {
    const [house, partner] = [await createOrganisation(), await createOrganisation()]
    const event = await createEvent({ organisers: [house, partner] })
    const shown = await saying(house.id, 1, 'First words')
    const theirs = await saying(partner.id, 1, 'Words of the partner')
    clock.travelTo(clock.now().plus({ minutes: 5 }))
    const opened = clock.now()
    clock.travelTo(opened.plus({ minutes: 5 }))
    const later = await saying(house.id, 2, 'Later words')
    const versions = await noticeVersions(event.id, 'bg')
    assert.deepEqual(noticesAt(versions, opened, 'bg'), [shown, theirs])
    assert.deepEqual(noticesAt(versions, clock.now(), 'bg'), [later, theirs])
    assert.deepEqual(noticesAt(versions, opened.minus({ hours: 1 }), 'bg'), [])
  })

  test('is found by what it says: its number leads nowhere', async ({ client }) => {
    await sendForm(client, await createEvent(), { photo: '1' })
    const [{ id, digest }] = await db.from('consent_words').select('id', 'digest')
    const byNumber = await client.get(`/en/consent-words/${id}`)
    byNumber.assertStatus(404)
    const byDigest = await client.get(`/en/consent-words/${digest}`)
    byDigest.assertStatus(200)
    const unknown = await client.get(`/en/consent-words/${'0'.repeat(64)}`)
    unknown.assertStatus(404)
  })

  test('keeps the same words once, and others beside them', async ({ client, assert }) => {
    const event = await createEvent()
    await sendForm(client, event, { photo: '1' })
    await sendForm(client, event, { photo: '1', email: 'maria@example.org', name: 'Maria D.' })
    const rows = await db
      .from('consents')
      .leftJoin('consent_words', 'consent_words.id', 'consents.words_id')
      .orderBy('consents.id')
      .select('kind', 'text', 'words_id')
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['notice', 'photo', 'notice', 'photo']
    )
    assert.equal(new Set(rows.map((row) => row.words_id)).size, 2)
    assert.equal(rows[1].text, 'You may photograph me during the event')
  })

  test('is kept before a place is looked for, where nobody else waits for it', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 0, waitingClosesAt: clock.now() })
    const page = await sendForm(client, event, { photo: '1' })
    page.assertStatus(409)
    const words = await db.from('consent_words').select('text')
    assert.include(
      words.map(({ text }) => text),
      'You may photograph me during the event'
    )
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
