import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import type Event from '#app/events/models/event'
import Registration from '#app/registrations/models/registration'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { hiddenField } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { asSent, askForWork, challengeOf, workFor } from '#tests/helpers/proof_of_work'
import { sendForm } from '#tests/helpers/registration_form'
import { assertCountsMatch, register, statusesOf, statusOf } from '#tests/helpers/registrations'

/** A form on somebody's screen for a minute, and what its challenge asks. */
async function open(client: ApiClient, event: Event) {
  const now = clock.now()
  clock.travelTo(now.minus({ minutes: 1 }))
  const page = await client.get(`/en/events/${event.slug}/register`)
  clock.travelBack()
  const fields = { form_token: hiddenField(page.text(), 'form_token') }
  return { fields, challenge: challengeOf(page) }
}

const newest = () => Registration.query().orderBy('id', 'desc').firstOrFail()

test.group('A form that asks for work', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(askForWork)
  group.each.teardown(() => clock.travelBack())

  test('gives a seat at once to who brings the proof', async ({ client, assert }) => {
    const event = await createEvent({ confirmEmail: false, capacity: 1 })
    const { fields, challenge } = await open(client, event)
    const sent = await sendForm(client, event, { ...fields, work: await workFor(challenge) })
    sent.assertStatus(303)
    assert.deepEqual(await statusesOf(event), { confirmed: 1 })
  })

  for (const confirmEmail of [false, true]) {
    const where = confirmEmail ? 'as everybody does there' : 'where nobody else has to'
    test(`takes no seat for who brings none, until they confirm by mail, ${where}`, async ({
      client,
      assert,
    }) => {
      const event = await createEvent({ confirmEmail, capacity: 1 })
      const sent = await sendForm(client, event)
      sent.assertStatus(303)
      const registration = await newest()
      assert.deepInclude(registration.$attributes, { status: 'unconfirmed', holdsSeat: false })
      assert.isNotNull(registration.queuedAt)
      await assertCountsMatch(assert, event)
      await runJobs()
      const { row } = await lastMailTo('jelena@example.org')
      assert.equal(row.kind, 'registration.confirm')
      await confirmRegistration(registration.id)
      assert.deepEqual(await statusesOf(event), { confirmed: 1 })
    })
  }

  test('promises no place in its letter, and writes no other when nobody answers', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ confirmEmail: false, capacity: 5 })
    await sendForm(client, event)
    await runJobs()
    const { mail } = await lastMailTo('jelena@example.org')
    assert.include(mail.text!, 'If a place is free by then, it is yours')
    clock.travelTo(clock.now().plus({ days: 8 }))
    await expireHolds()
    await runJobs()
    assert.deepEqual(await statusesOf(event), { expired: 1 })
    const mails = await mailsTo('jelena@example.org')
    assert.deepEqual(
      mails.map(({ row }) => row.kind),
      ['registration.confirm']
    )
  })

  test('tells whoever answered when an offer of theirs runs out', async ({ client, assert }) => {
    const event = await createEvent({ confirmEmail: false, capacity: 1 })
    await register('maria', event)
    await sendForm(client, event)
    const { id } = await newest()
    await confirmRegistration(id)
    await cancelRegistration(id - 1, { actor: PARTICIPANT, reason: null })
    clock.travelTo(clock.now().plus({ days: 8 }))
    await expireHolds()
    assert.equal(await statusOf(id), 'expired')
    await runJobs()
    const { row } = await lastMailTo('jelena@example.org')
    assert.equal(row.kind, 'registration.expired')
  })

  test('keeps the seat for others meanwhile', async ({ client, assert }) => {
    const event = await createEvent({ confirmEmail: false, capacity: 1 })
    await sendForm(client, event)
    const unproven = await newest()
    await register('maria', event)
    await confirmRegistration(unproven.id)
    assert.deepEqual(await statusesOf(event), { confirmed: 1, waitlisted: 1 })
    await assertCountsMatch(assert, event)
  })

  test('answers the same with and without', async ({ client, assert }) => {
    const event = await createEvent({ confirmEmail: false })
    const { fields, challenge } = await open(client, event)
    const work = await workFor(challenge)
    const proven = await sendForm(client, event, { ...fields, work, email: 'maria@example.org' })
    const unproven = await sendForm(client, event)
    assert.equal(proven.status(), unproven.status())
    const pathOf = (location: string) => location.replace(/typed=.*/, '')
    assert.equal(pathOf(proven.header('location')!), pathOf(unproven.header('location')!))
  })

  for (const [what, spoil] of Object.entries({
    'with one figure changed': ({ challenge, solution }: any) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } },
      solution,
    }),
    'with another answer': ({ challenge, solution }: any) => ({
      challenge,
      solution: { ...solution, derivedKey: `00${solution.derivedKey.slice(2)}` },
    }),
    'with a challenge signed by somebody else': ({ challenge, solution }: any) => ({
      challenge: { ...challenge, signature: 'ab'.repeat(32) },
      solution,
    }),
    'that is nonsense': () => ({ challenge: { parameters: [] }, solution: 1 }),
  })) {
    test(`takes a proof ${what} for none`, async ({ client, assert }) => {
      const event = await createEvent({ confirmEmail: false })
      const { fields, challenge } = await open(client, event)
      const right = JSON.parse(Buffer.from(await workFor(challenge), 'base64').toString())
      const sent = await sendForm(client, event, { ...fields, work: asSent(spoil(right)) })
      sent.assertStatus(303)
      assert.deepEqual(await statusesOf(event), { unconfirmed: 1 })
    })
  }

  test('takes the proof of another form, or of another event, for none', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ confirmEmail: false })
    const foreign = await open(client, await createEvent())
    const first = await open(client, event)
    const second = await open(client, event)
    for (const [number, { challenge }] of [first, foreign].entries()) {
      await sendForm(client, event, {
        ...second.fields,
        work: await workFor(challenge),
        email: `person.${number}@example.org`,
      })
    }
    assert.notProperty(await statusesOf(event), 'confirmed')
  })

  test('takes a proof once: the same form for somebody else brings none', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ confirmEmail: false })
    const { fields, challenge } = await open(client, event)
    const work = await workFor(challenge)
    await sendForm(client, event, { ...fields, work })
    await db.from('registrations').update({ email_confirmed_at: '2026-01-01 10:00:00.000' })
    await sendForm(client, event, { ...fields, work, name: 'Maria', email: 'maria@example.org' })
    assert.deepEqual(await statusesOf(event), { confirmed: 1, unconfirmed: 1 })
  })

  test('takes a proof for some hours only', async ({ client, assert }) => {
    const event = await createEvent({ confirmEmail: false })
    const { fields, challenge } = await open(client, event)
    const work = await workFor(challenge)
    clock.travelTo(clock.now().plus({ hours: 4 }))
    const sent = await sendForm(client, event, { ...fields, work })
    clock.travelBack()
    sent.assertStatus(303)
    assert.deepEqual(await statusesOf(event), { unconfirmed: 1 })
  })

  test('says what it means to send none, to strangers only', async ({ client, assert }) => {
    const event = await createEvent({ registrationPolicy: 'open' })
    const page = await client.get(`/en/events/${event.slug}/register`)
    page.assertTextIncludes('once you confirm it through the link')
    const maria = await createUser(await createPerson('maria'))
    const known = await client.get(`/en/my/events/${event.slug}/register`).loginAs(maria)
    assert.notInclude(known.text(), 'data-challenge')
  })
})

test.group('A form that asks for none', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is as it was', async ({ client, assert }) => {
    const event = await createEvent({ confirmEmail: false })
    const page = await client.get(`/en/events/${event.slug}/register`)
    assert.notInclude(page.text(), 'proof-of-work')
    await sendForm(client, event)
    assert.deepEqual(await statusesOf(event), { confirmed: 1 })
  })
})
