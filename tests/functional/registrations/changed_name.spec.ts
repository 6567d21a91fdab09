import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { openFeed } from '#app/calendar/actions/open_feed'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import { decideTogether } from '#app/registrations/actions/decide_together'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { createEvent } from '#database/factories/events'
import { CAST } from '#database/factories/people'
import { pending } from '#tests/helpers/approvals'
import { register, statusOf } from '#tests/helpers/registrations'

const { name: JELENA, email } = CAST.jelena
const PETAR = 'Petar Stojanović'
const NO = { usual: null, words: null }

function rename(id: number, name: string) {
  const asBefore = { organisationName: null, language: 'en', dayIds: [], presence: 'on_site' }
  return changeRegistration(id, { ...asBefore, presence: 'on_site', name }, PARTICIPANT)
}

async function personOf(id: number) {
  const { personId } = await Registration.findOrFail(id)
  return db.from('people').where('id', personId).firstOrFail()
}

async function personIdOf(id: number) {
  const { personId } = await Registration.findOrFail(id)
  return personId
}

async function ownerOfFeed() {
  const { person_id: personId } = await db.from('feeds').whereNull('revoked_at').firstOrFail()
  return personId
}

test.group('Another name on a registration', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  const open = () => createEvent({ confirmEmail: false })

  test('makes it another person’s, and who passed the place on can register anew', async ({
    assert,
  }) => {
    const event = await open()
    const id = await register('jelena', event)
    assert.deepEqual(await rename(id, PETAR), { ok: true, value: undefined })
    assert.deepInclude(await personOf(id), { name: PETAR, email })
    const anew = await register('jelena', event)
    assert.notEqual(anew, id)
    assert.deepInclude(await personOf(anew), { name: JELENA, email })
    assert.notEqual(await personIdOf(id), await personIdOf(anew))
  })

  test('takes along what was agreed to and the invitation that it answers', async ({ assert }) => {
    const event = await open()
    const id = await register('jelena', event, { photo: true })
    const { person_id: before } = await db
      .from('consents')
      .where('registration_id', id)
      .firstOrFail()
    await db.table('invitees').insert({
      ...{ event_id: event.id, registration_id: id, person_id: before, name: JELENA },
      ...{ email, email_normalised: email, name_key: 'jelena stojanovic', locale: 'en' },
      ...{ token_hash: 'a', token_encrypted: 'a', created_at: new Date() },
    })
    await rename(id, PETAR)
    const { id: petar } = await personOf(id)
    assert.notEqual(petar, before)
    for (const table of ['consents', 'invitees']) {
      const rows = await db.from(table).where('registration_id', id).select('person_id')
      assert.isNotEmpty(rows)
      assert.isTrue(rows.every((row) => row.person_id === petar))
    }
  })

  test('leaves the person who is written in other ways alone: it is the same one', async ({
    assert,
  }) => {
    const event = await open()
    const id = await register('jelena', event)
    const before = await personOf(id)
    await rename(id, 'Јелена Стојановић')
    assert.deepInclude(await personOf(id), { id: before.id, name: 'Јелена Стојановић' })
  })

  test('takes the calendar along where nothing is left by it, and else not', async ({ assert }) => {
    const event = await open()
    const id = await register('jelena', event)
    const { id: jelena } = await personOf(id)
    await openFeed(jelena)
    await rename(id, 'Jelena Stojanovska')
    const corrected = await personOf(id)
    assert.equal(await ownerOfFeed(), corrected.id)

    await register({ name: corrected.name, email }, await open())
    await rename(id, PETAR)
    assert.equal(await ownerOfFeed(), corrected.id)
  })

  test('takes no calendar along to somebody who comes to other events', async ({ assert }) => {
    await register({ name: PETAR, email }, await open())
    const id = await register('jelena', await open())
    const { id: jelena } = await personOf(id)
    await openFeed(jelena)
    await rename(id, PETAR)
    assert.equal(await ownerOfFeed(), jelena)
  })

  test('is refused beside it where that person is registered already, and kept as typed', async ({
    assert,
    client,
  }) => {
    const event = await open()
    const id = await register('jelena', event)
    await register({ name: PETAR, email }, event)
    assert.deepEqual(await rename(id, 'petar stojanovic'), { ok: false, reason: 'name_taken' })
    const { tokenEncrypted, name } = await Registration.findOrFail(id)
    assert.equal(name, JELENA)
    const page = await client
      .put(`${ownPath('en', tokenEncrypted)}/edit`)
      .form({ name: PETAR, organisation: '', language: 'en' })
    page.assertTextIncludes('Somebody of this name is already registered')
    page.assertTextIncludes(`value="${PETAR}"`)
  })

  test('is free again once the other has given up', async ({ assert }) => {
    const event = await open()
    const id = await register('jelena', event)
    const other = await register({ name: PETAR, email }, event)
    await cancelRegistration(other, { actor: PARTICIPANT, reason: null })
    assert.deepEqual(await rename(id, PETAR), { ok: true, value: undefined })
    assert.equal(await personIdOf(id), await personIdOf(other))
  })

  test('goes back to who it was when the organiser declines the change', async ({ assert }) => {
    const event = await createEvent({ registrationPolicy: 'approval', approveChanges: true })
    const id = await pending('jelena', event)
    await approveRegistration(id, SYSTEM)
    const before = await personIdOf(id)
    await rename(id, PETAR)
    assert.notEqual(await personIdOf(id), before)
    await declineRegistration(id, NO, SYSTEM)
    assert.equal(await personIdOf(id), before)
    assert.isNull(await db.from('people').where('name', PETAR).first())
  })

  test('leaves who it named for a while where something hangs on them', async ({ assert }) => {
    const event = await createEvent({ registrationPolicy: 'approval', approveChanges: true })
    const id = await pending('jelena', event)
    await approveRegistration(id, SYSTEM)
    await rename(id, PETAR)
    const { id: petar } = await personOf(id)
    const elsewhere = await register({ name: PETAR, email }, await open())
    await declineRegistration(id, NO, SYSTEM)
    assert.equal(await personIdOf(elsewhere), petar)
  })

  test('cannot go back where who it was has registered meanwhile', async ({ assert }) => {
    const event = await createEvent({ registrationPolicy: 'approval', approveChanges: true })
    const id = await pending('jelena', event)
    await approveRegistration(id, SYSTEM)
    await rename(id, PETAR)
    await pending('jelena', event)
    assert.deepEqual(await declineRegistration(id, NO, SYSTEM), { ok: false, reason: 'name_taken' })
    const all = await decideTogether([id], { verb: 'decline', refusal: NO }, SYSTEM)
    assert.equal(all.name_taken, 1)
    assert.equal(await statusOf(id), 'pending')
  })

  test('of somebody without an address is the same person’s', async ({ assert }) => {
    const event = await open()
    const id = await register({ name: JELENA, email: null as unknown as string }, event)
    const before = await personOf(id)
    await rename(id, PETAR)
    assert.deepInclude(await personOf(id), { id: before.id, name: PETAR })
  })
})
