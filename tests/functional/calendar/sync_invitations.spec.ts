import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { clock } from '#app/core/clock'
import type Event from '#app/events/models/event'
import Day from '#app/events/models/day'
import RegistrationDay from '#app/registrations/models/registration_day'
import { createEvent, createDay } from '#database/factories/events'
import { CAST, createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { registered, withdraw } from '#tests/helpers/calendar/registered'

const { email } = CAST.jelena

async function move(day: Day) {
  await day.merge({ endsAt: day.endsAt.plus({ hours: 1 }), sequence: day.sequence + 1 }).save()
}

async function dayOf(event: Event, index = 0) {
  const days = await Day.query().where('event_id', event.id).orderBy('starts_at')
  return days[index]
}

test.group('Invitations follow registrations', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('a confirmed place brings one mail, however often it is looked at', async ({ assert }) => {
    const event = await createEvent()
    const { id } = await registered(event)
    const { uid } = await dayOf(event)
    for (let times = 0; times < 3; times++) await syncInvitations(id)
    assert.deepEqual(await sentTo(email), [
      { kind: 'calendar.confirmed', method: 'REQUEST', uid, sequence: 0 },
    ])
  })

  test('a moved day comes again under a higher number, an edited text does not', async ({
    assert,
  }) => {
    const event = await createEvent()
    const { id } = await registered(event)
    await syncInvitations(id)
    const day = await dayOf(event)

    await day.merge({ revision: 2 }).save()
    await event.merge({ revision: 2 }).save()
    await syncInvitations(id)
    assert.lengthOf(await sentTo(email), 1)

    await move(day)
    await syncInvitations(id)
    const [, changed] = await sentTo(email)
    assert.deepEqual(changed, {
      kind: 'calendar.changed',
      method: 'REQUEST',
      uid: day.uid,
      sequence: 1,
    })
  })

  test('withdrawing takes the entry out, coming back brings it under a higher number, moves reach it', async ({
    assert,
  }) => {
    const event = await createEvent()
    const first = await registered(event)
    await syncInvitations(first.id)
    await withdraw(first)
    await syncInvitations(first.id)
    const { registration: second } = await createRegistration(
      event,
      await first.related('person').query().firstOrFail()
    )
    await syncInvitations(second.id)
    await syncInvitations(first.id)
    await move(await dayOf(event))
    await syncInvitations(second.id)

    const { uid } = await dayOf(event)
    assert.deepEqual(await sentTo(email), [
      { kind: 'calendar.confirmed', method: 'REQUEST', uid, sequence: 0 },
      { kind: 'calendar.withdrawn', method: 'CANCEL', uid, sequence: 1 },
      { kind: 'calendar.confirmed', method: 'REQUEST', uid, sequence: 2 },
      { kind: 'calendar.changed', method: 'REQUEST', uid, sequence: 3 },
    ])
  })

  test('a job that comes after the withdrawal sends nothing but the end', async ({ assert }) => {
    const event = await createEvent()
    const registration = await registered(event)
    await withdraw(registration)
    await syncInvitations(registration.id)
    assert.isEmpty(await sentTo(email))
  })

  test('a cancelled event is taken out of exactly those calendars that have it', async ({
    assert,
  }) => {
    const event = await createEvent()
    const jelena = await registered(event)
    const maria = await registered(event, 'maria')
    const { registration: stefan } = await createRegistration(event, await createPerson('stefan'), {
      status: 'waitlisted',
    })
    const everybody = [jelena.id, maria.id, stefan.id]
    for (const id of everybody) await syncInvitations(id)
    await withdraw(maria)
    await syncInvitations(maria.id)

    await event.merge({ status: 'cancelled' }).save()
    await Day.query().where('event_id', event.id).update({ status: 'cancelled', sequence: 1 })
    for (const id of [...everybody, ...everybody]) await syncInvitations(id)

    const methods = async (address: string) => {
      const sent = await sentTo(address)
      return sent.map(({ kind, method }) => [kind, method])
    }
    assert.deepEqual(await methods(email), [
      ['calendar.confirmed', 'REQUEST'],
      ['calendar.cancelled', 'CANCEL'],
    ])
    assert.deepEqual(await methods(CAST.maria.email), [
      ['calendar.confirmed', 'REQUEST'],
      ['calendar.withdrawn', 'CANCEL'],
    ])
    assert.isEmpty(await methods(CAST.stefan.email))
  })

  test('two days are two mails, the second in the thread of the first', async ({ assert }) => {
    const event = await createEvent({ days: [{ date: '2027-03-12' }, { date: '2027-03-13' }] })
    const { id } = await registered(event)
    await syncInvitations(id)
    const { uid: first } = await dayOf(event)
    const { uid: second } = await dayOf(event, 1)
    const sent = await sentTo(email)
    assert.deepEqual(
      sent.map(({ uid }) => uid),
      [first, second]
    )
  })

  test('a day given up is taken out alone, a day added comes alone', async ({ assert }) => {
    const event = await createEvent({ days: [{ date: '2027-03-12' }, { date: '2027-03-13' }] })
    const { id } = await registered(event)
    await syncInvitations(id)
    const { id: dayId } = await dayOf(event, 1)
    const chosen = RegistrationDay.query().where({ registration_id: id, day_id: dayId })

    await chosen.clone().update({ status: 'given_up' })
    await syncInvitations(id)
    await chosen.clone().update({ status: 'chosen' })
    await syncInvitations(id)

    const [, , given, added] = await sentTo(email)
    assert.deepInclude(given, { kind: 'calendar.withdrawn', method: 'CANCEL', sequence: 1 })
    assert.deepInclude(added, { kind: 'calendar.added', method: 'REQUEST', sequence: 2 })
  })

  test('a day that only words tell is told each time it goes and comes', async ({ assert }) => {
    const days = ['2027-03-12', '2027-03-13', '2027-03-14'].map((date) => ({ date }))
    const event = await createEvent({ days })
    const { id } = await registered(event)
    await syncInvitations(id)
    const { id: dayId } = await dayOf(event, 1)
    const chosen = RegistrationDay.query().where({ registration_id: id, day_id: dayId })
    for (const status of ['given_up', 'chosen', 'given_up', 'chosen']) {
      clock.travelTo(clock.now().plus({ minutes: 5 }))
      await chosen.clone().update({ status })
      await syncInvitations(id)
    }
    const sent = await sentTo(email)
    const kinds = sent.map(({ kind }) => kind.replace('calendar.', ''))
    assert.deepEqual(kinds, ['confirmed', 'withdrawn', 'added', 'withdrawn', 'added'])
  })

  test('an event without a date is confirmed, and its day comes when there is one', async ({
    assert,
  }) => {
    const event = await createEvent({ days: [] })
    const { id } = await registered(event)
    await syncInvitations(id)
    const day = await createDay(event)
    await RegistrationDay.create({
      registrationId: id,
      dayId: day.id,
      mode: 'on_site',
      status: 'chosen',
    })
    await syncInvitations(id)
    const [confirmed, added] = await sentTo(email)
    assert.deepEqual(confirmed, { kind: 'calendar.confirmed' })
    assert.deepInclude(added, { kind: 'calendar.added', method: 'REQUEST', uid: day.uid })
  })

  test('a colleague behind the same address keeps the entry that both share', async ({
    assert,
  }) => {
    const event = await createEvent()
    const office = 'office@example.org'
    const ana = await registered(event, { name: 'Ana', email: office })
    const vesna = await registered(event, { name: 'Vesna', email: office })
    await syncInvitations(ana.id)
    await syncInvitations(vesna.id)
    await withdraw(ana)
    await syncInvitations(ana.id)
    const sent = await sentTo(office)
    assert.deepEqual(
      sent.map(({ kind, method, sequence }) => [kind, method, sequence]),
      [
        ['calendar.confirmed', 'REQUEST', 0],
        ['calendar.confirmed', 'REQUEST', 1],
        ['calendar.withdrawn', undefined, undefined],
      ]
    )
  })

  test('several at once send it once', async ({ assert }) => {
    const { id } = await registered(await createEvent())
    await Promise.all([1, 2, 3].map(() => syncInvitations(id)))
    assert.lengthOf(await sentTo(email), 1)
  })
})
