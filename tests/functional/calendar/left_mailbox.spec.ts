import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createAddressChange, createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { confirmed } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { confirm, NEW, OLD, registered } from '#tests/helpers/other_address'

const NAME = 'Jelena Stojanović'

/** Somebody opens the link in the new mailbox; what follows is still to be done. */
async function confirmFrom(client: ApiClient, id: number, email: string) {
  const { token } = await createAddressChange({ id }, { email })
  const answer = await confirm(client, `/en/addresses/${token}`)
  answer.assertStatus(303)
}

async function changeTo(client: ApiClient, id: number, email: string) {
  await confirmFrom(client, id, email)
  await runJobs()
}

const methodsTo = async (address: string) => {
  const sent = await sentTo(address)
  return sent.flatMap(({ method, sequence }) => (method ? [`${method} ${sequence}`] : []))
}

test.group('A mailbox that a registration has left', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('loses the entry, and the new one has it under a higher number', async ({
    client,
    assert,
  }) => {
    const { event, id } = await registered()
    await changeTo(client, id, NEW)
    const { uid } = await Day.findByOrFail('eventId', event.id)
    const [, ...sent] = await sentTo(OLD)
    assert.deepEqual(sent, [
      { kind: 'calendar.confirmed', method: 'REQUEST', uid, sequence: 0 },
      { kind: 'calendar.moved', method: 'CANCEL', uid, sequence: 1 },
    ])
    const { row, mail } = await lastMailTo(NEW)
    assert.equal(row.kind, 'calendar.confirmed')
    assert.deepEqual(await methodsTo(NEW), ['REQUEST 2'])
    assert.notInclude(mail.text!, OLD)
  })

  test('reads once what happened and whom to write to, but not where messages go now', async ({
    client,
    assert,
  }) => {
    const { id } = await registered()
    await changeTo(client, id, NEW)
    for (let times = 0; times < 2; times++) await syncInvitations(id)
    const letters = await mailsTo(OLD)
    const [letter, ...more] = letters.filter(({ row }) => row.kind === 'calendar.moved')
    assert.isEmpty(more)
    const { tokenEncrypted } = await Registration.findOrFail(id)
    assert.include(letter.mail.text!, 'was changed')
    assert.include(letter.mail.text!, 'If this was not you, please write to')
    assert.include(letter.mail.text!, 'removes the entry from your calendar')
    const entry = letter.mail.attachments.find(({ filename }) => filename === 'invite.ics')!
    for (const said of [letter.mail.text!, letter.mail.html as string, `${entry.content}`]) {
      assert.notInclude(said, NEW)
      assert.notInclude(said, ownPath('en', tokenEncrypted))
    }
  })

  test('reads it in the language of the registration', async ({ client, assert }) => {
    const event = await createEvent()
    const id = await confirmed('jelena', event, { locale: 'bg' })
    await runJobs()
    await changeTo(client, id, NEW)
    const { mail } = await lastMailTo(OLD)
    assert.include(mail.text!, 'Ако не сте били Вие')
  })

  test('loses each of two days, by a mail of its own', async ({ client, assert }) => {
    const { id } = await registered({ days: [{ date: '2030-03-12' }, { date: '2030-03-13' }] })
    await changeTo(client, id, NEW)
    assert.deepEqual(await methodsTo(OLD), ['REQUEST 0', 'REQUEST 0', 'CANCEL 1', 'CANCEL 1'])
    const { mail } = await lastMailTo(OLD)
    assert.include(mail.text!, 'this removes day 2 of 2')
    assert.deepEqual(await methodsTo(NEW), ['REQUEST 2', 'REQUEST 2'])
  })

  test('reads it also where it was told no day', async ({ client, assert }) => {
    const event = await createEvent({ capacity: 0 })
    const id = await confirmed('jelena', event)
    await runJobs()
    await changeTo(client, id, NEW)
    const { row, mail } = await lastMailTo(OLD)
    assert.equal(row.kind, 'calendar.moved')
    assert.isEmpty(await methodsTo(OLD))
    assert.notInclude(mail.text!, 'calendar')
  })

  test('keeps the entry that a colleague has there', async ({ client, assert }) => {
    const { event, id } = await registered()
    const colleague = await createPerson({ name: 'Ana Savić', email: OLD })
    const { registration: ana } = await createRegistration(event, colleague)
    await syncInvitations(ana.id)
    await changeTo(client, id, NEW)
    assert.deepEqual(await methodsTo(OLD), ['REQUEST 0', 'REQUEST 1'])
    await ana.merge({ status: 'cancelled' }).save()
    await syncInvitations(ana.id)
    assert.deepEqual(await methodsTo(OLD), ['REQUEST 0', 'REQUEST 1', 'CANCEL 2'])
  })

  test('can be registered anew, under a higher number than it has seen', async ({
    client,
    assert,
  }) => {
    const { event, id } = await registered()
    await changeTo(client, id, NEW)
    await confirmed({ name: NAME, email: OLD }, event)
    await runJobs()
    assert.deepEqual(await methodsTo(OLD), ['REQUEST 0', 'CANCEL 1', 'REQUEST 2'])
  })

  test('that is given again has the entry again', async ({ client, assert }) => {
    const { id } = await registered()
    await changeTo(client, id, NEW)
    await changeTo(client, id, OLD)
    assert.deepEqual(await methodsTo(OLD), ['REQUEST 0', 'CANCEL 1', 'REQUEST 4'])
    assert.deepEqual(await methodsTo(NEW), ['REQUEST 2', 'CANCEL 3'])
  })

  test('that is given again at once keeps what it has', async ({ client, assert }) => {
    const { id } = await registered()
    await confirmFrom(client, id, NEW)
    await changeTo(client, id, OLD)
    const { mail } = await lastMailTo(OLD)
    const { tokenEncrypted } = await Registration.findOrFail(id)
    assert.include(mail.text!, ownPath('en', tokenEncrypted))
    assert.deepEqual(await methodsTo(OLD), ['REQUEST 0'])
    const told = await sentTo(NEW)
    assert.deepEqual(told, [{ kind: 'calendar.moved' }])
  })

  test('hears of it also when nothing was sent for days', async ({ client, assert }) => {
    const { id } = await registered({ days: [{ date: '2031-03-12' }] })
    await confirmFrom(client, id, NEW)
    clock.travelTo(clock.now().plus({ days: 4 }))
    await expireHolds()
    await runJobs()
    assert.deepEqual(await methodsTo(OLD), ['REQUEST 0', 'CANCEL 1'])
    await expireHolds()
    assert.isEmpty(await db.from('address_changes'))
  })

  test('loses the entry of somebody who is looked at again, who has it back with the yes', async ({
    client,
    assert,
  }) => {
    const { id } = await registered()
    await db
      .from('registrations')
      .where('id', id)
      .update({ status: 'pending', before_change: '{"status":"confirmed"}' })
    await changeTo(client, id, NEW)
    assert.deepEqual(await methodsTo(OLD), ['REQUEST 0', 'CANCEL 1'])
    const { row } = await lastMailTo(NEW)
    assert.equal(row.kind, 'registration.link')
    await db
      .from('registrations')
      .where('id', id)
      .update({ status: 'confirmed', before_change: null })
    await syncInvitations(id)
    assert.deepEqual(await methodsTo(NEW), ['REQUEST 2'])
  })

  test('that was never told anything hears nothing', async ({ client, assert }) => {
    const event = await createEvent()
    const someone = await createPerson({ name: 'Ana Savić', email: null })
    const { registration } = await createRegistration(event, someone)
    await changeTo(client, registration.id, NEW)
    assert.deepEqual(await methodsTo(NEW), ['REQUEST 0'])
    assert.isEmpty(await mailsTo(OLD))
  })
})
