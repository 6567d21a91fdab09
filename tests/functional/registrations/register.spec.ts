import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import Person from '#app/people/models/person'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import { codeOf } from '#app/registrations/code'
import Registration from '#app/registrations/models/registration'
import { ownLink } from '#app/registrations/own_link'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import {
  assertCountsMatch,
  register,
  statusesOf,
  statusOf,
  wishOf,
} from '#tests/helpers/registrations'

async function verbs() {
  const rows = await db.from('activities').orderBy('id').select('verb')
  return rows.map(({ verb }) => verb)
}

test.group('Registering', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('holds a seat until the address is confirmed', async ({ assert }) => {
    const event = await createEvent({ capacity: 1 })
    const id = await register('jelena', event)
    const registration = await Registration.findOrFail(id)
    assert.equal(registration.status, 'unconfirmed')
    assert.isTrue(registration.holdsSeat)
    assert.isNotNull(registration.holdUntil)
    await assertCountsMatch(assert, event)
  })

  test('gives the place to whoever confirms', async ({ assert }) => {
    const event = await createEvent({ capacity: 1 })
    const id = await register('jelena', event)
    const result = await confirmRegistration(id)
    assert.isTrue(result.ok)
    assert.equal(await statusOf(id), 'confirmed')
    assert.deepEqual(await verbs(), ['registration.requested', 'registration.confirmed'])
    await assertCountsMatch(assert, event)
  })

  test('takes the same form only once, however often it is sent', async ({ assert }) => {
    const event = await createEvent()
    const wish = wishOf('jelena', event)
    const first = await registerParticipant(wish)
    const second = await registerParticipant(wish)
    assert.deepEqual(second, first)
    assert.deepEqual(await verbs(), ['registration.requested'])
  })

  test('knows a person again by their mailbox and name, whatever the spelling', async ({
    assert,
  }) => {
    const event = await createEvent()
    const first = await register({ name: 'Đorđe Ljubić', email: 'djordje@example.org' }, event)
    const second = await register({ name: 'ЂОРЂЕ  Љубић', email: ' Djordje@Example.org' }, event)
    assert.equal(second, first)
    assert.include(await verbs(), 'registration.repeated')
  })

  test('registers two colleagues who share a mailbox', async ({ assert }) => {
    const event = await createEvent()
    const one = await register({ name: 'Jelena Stojanović', email: 'office@example.org' }, event)
    const other = await register({ name: 'Đorđe Ljubić', email: 'office@example.org' }, event)
    assert.notEqual(one, other)
    await assertCountsMatch(assert, event)
  })

  test('never lets a stranger change a person who is known', async ({ assert }) => {
    const event = await createEvent()
    const person = await createPerson('djordje')
    const id = await register({ name: 'DJORDJE LJUBIC', email: 'DJORDJE@example.org' }, event)
    await person.refresh()
    assert.equal(person.name, 'Đorđe Ljubić')
    await confirmRegistration(id)
    await person.refresh()
    assert.equal(person.name, 'DJORDJE LJUBIC')
    assert.equal(
      await Person.query()
        .count('* as n')
        .first()
        .then((row) => Number(row!.$extras.n)),
      1
    )
  })

  test('can be done again after withdrawing', async ({ assert }) => {
    const event = await createEvent()
    const first = await register('jelena', event)
    await Registration.query().where('id', first).update({ status: 'cancelled' })
    const second = await register('jelena', event)
    assert.notEqual(second, first)
  })

  test('moves to the address that was meant when the form comes back corrected', async ({
    assert,
  }) => {
    const event = await createEvent({ capacity: 1 })
    const wrong = wishOf({ name: 'Jelena Stojanović', email: 'jelena@gmial.com' }, event)
    const first = await registerParticipant(wrong)
    const before = await Registration.findByOrFail('email', 'jelena@gmial.com')
    const second = await registerParticipant({ ...wrong, email: 'jelena@gmail.com' })
    assert.deepEqual(second, first)
    const after = await Registration.findOrFail(before.id)
    assert.equal(after.email, 'jelena@gmail.com')
    assert.notEqual(after.tokenHash, before.tokenHash)
    assert.notEqual(after.personId, before.personId)
    assert.isTrue(after.holdsSeat)
    assert.deepEqual(await verbs(), ['registration.requested', 'registration.address_corrected'])
    await assertCountsMatch(assert, event)
  })

  test('keeps what was agreed to last when the form comes back before anybody confirmed', async ({
    assert,
  }) => {
    const event = await createEvent()
    const wish = wishOf('jelena', event, { photo: true })
    await registerParticipant(wish)
    await registerParticipant({
      ...wish,
      email: 'nova@example.org',
      photo: false,
      newsletter: true,
    })
    const consents = await db.from('consents').orderBy('kind').select('kind', 'person_id')
    assert.deepEqual(
      consents.map(({ kind }) => kind),
      ['newsletter', 'notice']
    )
    const person = await Person.findByOrFail('emailNormalised', 'nova@example.org')
    assert.isTrue(consents.every((consent) => consent.person_id === person.id))
  })

  test('confirms what the newest form says, by the newest letter alone', async ({ assert }) => {
    const event = await createEvent({ capacity: 3, mostCompanions: 2 })
    const stranger = wishOf('maria', event, {
      organisationName: 'Шега',
      photo: true,
      companions: ['Иван Иванов'],
    })
    await registerParticipant(stranger)
    const before = await Registration.findByOrFail('formNonce', stranger.nonce)
    clock.travelTo(clock.now().plus({ minutes: 10 }))
    const id = await register('maria', event, { organisationName: 'Клъстер' })
    assert.equal(id, before.id)
    const after = await Registration.findOrFail(id)
    assert.equal(after.organisationName, 'Клъстер')
    assert.isTrue(after.holdsSeat)
    assert.notEqual(after.tokenHash, before.tokenHash)
    assert.deepEqual(await statusesOf(event), { unconfirmed: 1, cancelled: 1 })
    assert.deepEqual(await db.from('consents').select('kind'), [{ kind: 'notice' }])
    await assertCountsMatch(assert, event)

    await runJobs()
    const { mail, links } = await lastMailTo('maria@example.org')
    assert.include(mail.subject, codeOf(after.tokenHash, after.codeExpiresAt!))
    assert.include(links, ownLink('en', after.tokenEncrypted))
  })

  test('moves nothing that the first form typed to another mailbox, once another came', async ({
    assert,
  }) => {
    const event = await createEvent()
    const stranger = wishOf('maria', event)
    await registerParticipant(stranger)
    clock.travelTo(clock.now().plus({ minutes: 10 }))
    const id = await register('maria', event)
    await registerParticipant({ ...stranger, email: 'stranger@example.org' })
    const { email } = await Registration.findOrFail(id)
    assert.equal(email, 'maria@example.org')
  })

  test('stays with what a letter of a moment ago is about, and sends no other', async ({
    assert,
  }) => {
    const event = await createEvent()
    const id = await register('maria', event, { organisationName: 'Клъстер' })
    await runJobs()
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    await register('maria', event, { organisationName: 'Шега' })
    await runJobs()
    assert.lengthOf(await mailsTo('maria@example.org'), 1)
    const { organisationName } = await Registration.findOrFail(id)
    assert.equal(organisationName, 'Клъстер')
  })

  test('changes nothing that is confirmed, whatever another form says', async ({ assert }) => {
    const event = await createEvent()
    const id = await register('maria', event, { organisationName: 'Клъстер' })
    await confirmRegistration(id)
    const before = await Registration.findOrFail(id)
    clock.travelTo(clock.now().plus({ minutes: 10 }))
    await register('maria', event, { organisationName: 'Шега' })
    const after = await Registration.findOrFail(id)
    assert.equal(after.organisationName, 'Клъстер')
    assert.equal(after.tokenHash, before.tokenHash)
  })

  test('refuses when registration is not open', async ({ assert }) => {
    const event = await createEvent({ registrationPolicy: 'invited' })
    const result = await registerParticipant(wishOf('jelena', event))
    assert.deepEqual(result, { ok: false, reason: 'not_open', state: 'invited' })
    assert.deepEqual(await verbs(), [])
  })
})
