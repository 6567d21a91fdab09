import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Person from '#app/people/models/person'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { assertCountsMatch, register, statusOf, wishOf } from '#tests/helpers/registrations'

async function verbs() {
  const rows = await db.from('activities').orderBy('id').select('verb')
  return rows.map(({ verb }) => verb)
}

test.group('Registering', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

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

  test('refuses when registration is not open', async ({ assert }) => {
    const event = await createEvent({ registrationPolicy: 'invited' })
    const result = await registerParticipant(wishOf('jelena', event))
    assert.deepEqual(result, { ok: false, reason: 'not_open', state: 'invited' })
    assert.deepEqual(await verbs(), [])
  })
})
