import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import Person from '#app/people/models/person'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import { registerKnown } from '#app/registrations/actions/register_known'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import Registration from '#app/registrations/models/registration'
import { waitingOrder } from '#app/registrations/queries/waiting_order'
import type { RegistrationRequest } from '#app/registrations/wish'
import { createDay, createEvent } from '#database/factories/events'
import { CAST, createPerson } from '#database/factories/people'
import { createInvitee } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import {
  assertCountsMatch,
  register,
  statusesOf,
  statusOf,
  wishOf,
} from '#tests/helpers/registrations'

type Event = Awaited<ReturnType<typeof createEvent>>
type Attributes = Parameters<typeof createEvent>[0]

const NO = { usual: null, words: null }

test.group('Who proves their mailbox after somebody typed it', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  const open = (attributes: Attributes = {}) => createEvent({ confirmEmail: false, ...attributes })

  async function idOfMaria() {
    const { email: address } = CAST.maria
    const person = await Person.findBy('email', address)
    const { id } = person ?? (await createPerson('maria'))
    return id
  }

  async function signedIn(event: Event, wish: Partial<RegistrationRequest> = {}) {
    return registerKnown(wishOf('maria', event, wish), {
      by: 'account',
      isMember: false,
      personId: await idOfMaria(),
    })
  }

  async function methods() {
    const sent = await sentTo(CAST.maria.email)
    return sent.flatMap(({ method }) => method ?? [])
  }

  const typed = (event: Event, wish: Partial<RegistrationRequest> = {}) =>
    register('maria', event, { organisationName: 'Typed by somebody', ...wish })

  test('is registered as they say it, with the place that was there', async ({ assert }) => {
    const event = await open({ capacity: 1, mostCompanions: 2 })
    const id = await typed(event, { photo: true })
    const { emailConfirmedAt } = await Registration.findOrFail(id)
    assert.isNull(emailConfirmedAt)

    const known = await signedIn(event, { organisationName: 'Клъстер', country: 'BG' })
    assert.deepEqual(known, { ok: true, value: id })
    const registration = await Registration.findOrFail(id)
    assert.deepInclude(registration.$attributes, {
      status: 'confirmed',
      organisationName: 'Клъстер',
      country: 'BG',
    })
    assert.isNotNull(registration.emailConfirmedAt)
    assert.deepEqual(await db.from('consents').select('kind'), [{ kind: 'notice' }])
    await assertCountsMatch(assert, event)
  })

  test('brings whom they name, and nobody else', async ({ assert }) => {
    const event = await open({ capacity: 3, mostCompanions: 2 })
    await typed(event, { companions: ['Иван Иванов', 'Петър Петров'] })
    await signedIn(event, { companions: ['Петър Петров'] })
    const brought = await db
      .from('registrations')
      .whereNotNull('parent_id')
      .select('name', 'status')
    assert.sameDeepMembers(brought, [
      { name: 'Иван Иванов', status: 'cancelled' },
      { name: 'Петър Петров', status: 'confirmed' },
    ])
    await assertCountsMatch(assert, event)
  })

  test('keeps the position in line, for the days they want', async ({ assert }) => {
    const event = await open({ capacity: 1, chooseDays: true, days: [{ date: '2030-03-12' }] })
    const second = await createDay(event, { date: '2030-03-13' })
    const [first] = await event.related('days').query().orderBy('date')
    await register('jelena', event, { dayIds: [first.id] })
    const id = await typed(event, { dayIds: [first.id] })
    await register('nora', event, { dayIds: [first.id] })
    const { queuedAt } = await Registration.findOrFail(id)
    clock.travelTo(clock.now().plus({ hours: 1 }))
    await signedIn(event, { dayIds: [second.id] })
    const registration = await Registration.findOrFail(id)
    assert.equal(registration.status, 'waitlisted')
    assert.equal(registration.queuedAt!.toMillis(), queuedAt!.toMillis())
    const days = await db.from('registration_days').where('registration_id', id).orderBy('day_id')
    assert.deepEqual(
      days.map(({ day_id: day, status }) => [day, status]),
      [
        [first.id, 'given_up'],
        [second.id, 'chosen'],
      ]
    )
    await assertCountsMatch(assert, event)
  })

  test('was invited, so waits for no yes where the form of before did', async ({ assert }) => {
    const event = await open({ registrationPolicy: 'approval', capacity: 2 })
    const id = await typed(event)
    assert.equal(await statusOf(id), 'pending')
    const { invitee } = await createInvitee(event)
    const known = await registerKnown(wishOf('maria', event), {
      by: 'invitation',
      inviteeId: invitee.id,
    })
    assert.deepEqual(known, { ok: true, value: id })
    assert.equal(await statusOf(id), 'confirmed')
    await assertCountsMatch(assert, event)
  })

  test('was invited, so what they say is looked at by nobody, nor undone', async ({ assert }) => {
    const event = await open({ registrationPolicy: 'approval', approveChanges: true, capacity: 2 })
    const id = await typed(event)
    await approveRegistration(id, SYSTEM)
    const { invitee } = await createInvitee(event)
    const wish = wishOf('maria', event, { organisationName: 'Клъстер' })
    await registerKnown(wish, { by: 'invitation', inviteeId: invitee.id })
    const { status, beforeChange, organisationName } = await Registration.findOrFail(id)
    assert.deepEqual([status, beforeChange, organisationName], ['confirmed', null, 'Клъстер'])
    await assertCountsMatch(assert, event)
  })

  test('is looked at as they say it where somebody else had the yes, and a no brings nobody’s words back', async ({
    assert,
  }) => {
    const event = await open({ registrationPolicy: 'approval', approveChanges: true, capacity: 2 })
    const id = await typed(event)
    await approveRegistration(id, SYSTEM)
    await runJobs()
    await signedIn(event, { organisationName: 'Клъстер' })
    const asked = await Registration.findOrFail(id)
    assert.deepInclude(asked.$attributes, { status: 'pending', beforeChange: null })
    assert.isTrue(Boolean(asked.holdsSeat))
    await runJobs()
    assert.deepEqual(await methods(), ['REQUEST'])
    assert.deepEqual(await declineRegistration(id, NO, SYSTEM), { ok: true, value: 'declined' })
    const { status, organisationName } = await Registration.findOrFail(id)
    assert.deepEqual([status, organisationName], ['declined', 'Клъстер'])
    await runJobs()
    assert.deepEqual(await methods(), ['REQUEST', 'CANCEL'])
    await assertCountsMatch(assert, event)
  })

  test('is told of the yes to that, once', async ({ assert }) => {
    const event = await open({ registrationPolicy: 'approval', approveChanges: true })
    const id = await typed(event)
    await approveRegistration(id, SYSTEM)
    await runJobs()
    await signedIn(event, { organisationName: 'Клъстер' })
    await runJobs()
    const before = await mailsTo(CAST.maria.email)
    await approveRegistration(id, SYSTEM)
    await runJobs()
    const letters = await mailsTo(CAST.maria.email)
    assert.deepEqual(
      letters.slice(before.length).map(({ row }) => row.kind),
      ['registration.change_approved']
    )
    assert.equal(await statusOf(id), 'confirmed')
  })

  test('keeps the yes to the very same words', async ({ assert }) => {
    const event = await open({ registrationPolicy: 'approval', approveChanges: true })
    const id = await register('maria', event)
    await approveRegistration(id, SYSTEM)
    await signedIn(event)
    assert.equal(await statusOf(id), 'confirmed')
  })

  test('waits for the yes without a seat where the form of before waited in line, and stands there again with it', async ({
    assert,
  }) => {
    const event = await open({ registrationPolicy: 'approval', approveChanges: true, capacity: 1 })
    const jelena = await register('jelena', event)
    await approveRegistration(jelena, SYSTEM)
    const id = await typed(event)
    await approveRegistration(id, SYSTEM)
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    const nora = await register('nora', event)
    await approveRegistration(nora, SYSTEM)
    await signedIn(event, { organisationName: 'Клъстер' })
    assert.equal(await statusOf(id), 'pending')
    await assertCountsMatch(assert, event)
    await approveRegistration(id, SYSTEM)
    assert.deepEqual(await waitingOrder(event.id), [id, nora])
    await assertCountsMatch(assert, event)
  })

  test('has the seat that was offered to the form of before, until the answer', async ({
    assert,
  }) => {
    const event = await open({ registrationPolicy: 'approval', approveChanges: true, capacity: 1 })
    const jelena = await register('jelena', event)
    await approveRegistration(jelena, SYSTEM)
    const id = await typed(event)
    await approveRegistration(id, SYSTEM)
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    assert.equal(await statusOf(id), 'offered')
    await signedIn(event, { organisationName: 'Клъстер' })
    const { status, holdsSeat, holdUntil } = await Registration.findOrFail(id)
    assert.deepEqual([status, Boolean(holdsSeat), holdUntil], ['pending', true, null])
    await declineRegistration(id, NO, SYSTEM)
    assert.equal(await statusOf(id), 'declined')
    await assertCountsMatch(assert, event)
  })

  test('changes nothing at all where there is no room for it', async ({ assert }) => {
    const event = await createEvent({
      capacity: 2,
      mostCompanions: 1,
      waitingClosesAt: clock.now().minus({ hours: 1 }),
    })
    const id = await typed(event, { photo: true })
    await register('jelena', event)
    const before = await Registration.findOrFail(id)
    const refused = await signedIn(event, { companions: ['Петър Петров'], organisationName: 'X' })
    assert.deepEqual(refused, { ok: false, reason: 'full' })
    const after = await Registration.findOrFail(id)
    assert.deepEqual(after.$attributes, before.$attributes)
    assert.lengthOf(await db.from('consents').where('kind', 'photo'), 1)
    assert.deepEqual(await statusesOf(event), { unconfirmed: 2 })
    await assertCountsMatch(assert, event)
  })

  test('keeps what can no longer be changed, agreed to nothing else, and nobody takes it back', async ({
    assert,
  }) => {
    const event = await open({ changeUntil: clock.now().minus({ hours: 1 }) })
    const strangers = wishOf('maria', event, { photo: true, organisationName: 'Typed by somebody' })
    await registerParticipant(strangers)
    const known = await signedIn(event)
    const { id, organisationName } = await Registration.firstOrFail()
    assert.deepEqual(known, { ok: true, value: id })
    assert.equal(organisationName, 'Typed by somebody')
    assert.deepEqual(await db.from('consents').select('kind'), [{ kind: 'notice' }])
    await registerParticipant({ ...strangers, email: 'somebody.else@example.org' })
    assert.equal(await statusOf(id), 'confirmed')
    await assertCountsMatch(assert, event)
  })

  test('who was registered by their own proof before, keeps that', async ({ assert }) => {
    const event = await open()
    const own = await signedIn(event, { organisationName: 'Клъстер' })
    const again = await signedIn(event, { organisationName: 'Друго' })
    assert.deepEqual(again, own)
    const { organisationName } = await Registration.firstOrFail()
    assert.equal(organisationName, 'Клъстер')
  })
})
