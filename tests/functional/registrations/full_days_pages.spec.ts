import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { PARTICIPANT } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { recordMarks } from '#app/attendance/actions/record_attendance'
import { answerText } from '#app/attendance/answer_text'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import i18nManager from '@adonisjs/i18n/services/main'
import Quota from '#app/registrations/models/quota'
import { type createEvent } from '#database/factories/events'
import { ownPathOf, wordsOf } from '#tests/helpers/companions'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { choosable, confirmed } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { statusOf } from '#tests/helpers/registrations'
import { mailsTo } from '#tests/helpers/mail'
import { read } from '#tests/helpers/read'
import { sentTo } from '#tests/helpers/calendar/entries'

const SECOND = 'Wednesday, 13 March 2030'

/** Jelena has the one seat of the second day; Stefan waits for that day alone, and Maria, who has the first, after him. */
async function fullSecond(attributes: Parameters<typeof createEvent>[0] = {}) {
  const set = await choosable(1, attributes)
  const jelena = await confirmed('jelena', set.event, { dayIds: set.both })
  const stefan = await confirmed('stefan', set.event, { dayIds: [set.second] })
  clock.travelTo(clock.now().plus({ minutes: 1 }))
  const maria = await confirmed('maria', set.event, { dayIds: set.both })
  return { ...set, jelena, stefan, maria }
}

test.group('A day that is waited for', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('stands on the own page with one’s number in its line', async ({ client, assert }) => {
    const { maria, jelena } = await fullSecond()
    const page = wordsOf(await read(client, await ownPathOf(maria)))
    assert.include(page, 'Your place is reserved')
    assert.match(page, /13 March 2030 Waiting, no\. 2/)
    assert.include(page, 'As soon as a place becomes free, the day is yours')
    assert.notInclude(wordsOf(await read(client, await ownPathOf(jelena))), 'Waiting, no.')
  })

  test('says that no place became free once it has begun', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const { event, maria } = await fullSecond({ organisers: [house] })
    clock.travelTo(DateTime.fromISO('2030-03-13T15:00:00Z'))
    const page = wordsOf(await read(client, await ownPathOf(maria)))
    assert.match(page, /13 March 2030 No place became free/)
    assert.notInclude(page, 'Waiting, no.')
    assert.notInclude(page, 'As soon as a place becomes free')
    const managed = `/manage/events/${event.id}/registrations/${maria}`
    const shown = await deskOf(client, user).open(managed)
    assert.match(wordsOf(shown.text()), /13 March 2030 · On site \( ?no place became free/)
  })

  test('is told in the form before, and there only of days that are full', async ({
    client,
    assert,
  }) => {
    const { event, first, jelena } = await fullSecond()
    const djordje = await confirmed('djordje', event, { dayIds: [first] })
    const hint = 'for this day there is only the waiting list'
    const form = await read(client, `/en/events/${event.slug}/register`)
    assert.lengthOf(form.split(hint), 2)
    assert.include(await read(client, `${await ownPathOf(djordje)}/edit`), hint)
    assert.notInclude(await read(client, `${await ownPathOf(jelena)}/edit`), hint)
  })

  test('is told as waited for in the form of those who wait for it', async ({ client, assert }) => {
    const { maria, stefan } = await fullSecond()
    const form = wordsOf(await read(client, `${await ownPathOf(maria)}/edit`))
    assert.match(form, /13 March 2030 [^]*Waiting, no\. 2/)
    for (const id of [maria, stefan]) {
      const page = await read(client, `${await ownPathOf(id)}/edit`)
      assert.notInclude(page, 'there is only the waiting list')
    }
  })

  test('had places once, and the form said how many are left', async ({ client, assert }) => {
    const { event, first, second, both } = await choosable(2)
    const jelena = await confirmed('jelena', event, { dayIds: both })
    const path = `/en/events/${event.slug}/register`
    const form = await read(client, path)
    assert.lengthOf(form.split('One place left'), 2)
    assert.notInclude(await read(client, `${await ownPathOf(jelena)}/edit`), 'One place left')
    const quotas = () => Quota.query().where('event_id', event.id)
    await quotas().where('day_id', second).update({ capacity: 9 })
    assert.include(await read(client, path), '8 places left')
    await quotas().whereNull('day_id').update({ capacity: 4 })
    await quotas().where('day_id', first).update({ capacity: 3 })
    const limited = await read(client, path)
    assert.include(limited, '3 places left')
    assert.include(limited, '2 places left')
  })

  test('stands in the letter that confirms the place, apart from the days one has', async ({
    assert,
  }) => {
    await fullSecond()
    await runJobs()
    const letters = await mailsTo('maria@example.org')
    const { mail } = letters.find(({ row }) => row.kind === 'calendar.confirmed')!
    assert.match(mail.text!, /Days you are waiting for:[^]*13 March 2030[^]*Waiting, no\. 2/)
    const [had] = mail.text!.split('Days you are waiting for')
    assert.include(had, '12 March 2030')
    assert.notInclude(had, '13 March 2030')
  })

  test('comes with a letter and its entry for the calendar when it is given', async ({
    assert,
  }) => {
    const { jelena, stefan } = await fullSecond()
    await runJobs()
    const before = await sentTo('maria@example.org')
    await cancelRegistration(stefan, { actor: PARTICIPANT, reason: null })
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    await runJobs()
    const sent = await sentTo('maria@example.org')
    const [letter, ...more] = sent.slice(before.length)
    assert.containsSubset(letter, { kind: 'calendar.added', method: 'REQUEST' })
    assert.isEmpty(more)
    const letters = await mailsTo('maria@example.org')
    const { mail } = letters.at(-1)!
    assert.include(mail.text!, '13 March 2030')
    assert.notInclude(mail.text!, '12 March 2030')
  })

  test('is refused at the door, with what to do', async ({ assert }) => {
    const { event, second, maria } = await fullSecond()
    const day = await event.related('days').query().where('id', second).firstOrFail()
    const session = await day.related('sessions').query().firstOrFail()
    const mark = {
      registrationId: maria,
      status: 'present' as const,
      markedAt: clock.now(),
      nonce: 'one-tap',
      how: 'tap' as const,
    }
    const place = { id: session.id, dayId: second, eventId: event.id }
    const [answer] = await transaction((trx) =>
      recordMarks(trx, place as Parameters<typeof recordMarks>[1], [mark], PARTICIPANT)
    )
    assert.equal(answer.outcome, 'waits_for_day')
    assert.include(answerText(answer, i18nManager.locale('en'))!, 'waiting list for this day')
  })
})

test.group('Organisers see of a day that is waited for', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('who waits, in which order, and how many', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const { event, maria } = await fullSecond({ organisers: [house] })
    const desk = deskOf(client, user)
    const open = async (path: string) => {
      const page = await desk.open(`/manage/events/${event.id}/${path}`)
      return wordsOf(page.text())
    }
    const list = await open('waiting-list')
    assert.include(list, `Waiting for one day: ${SECOND}`)
    assert.match(list, /Waiting for one day:.*2 Мария Димитрова/)
    assert.include(await open('registrations'), 'Waiting for 13 March')
    assert.match(
      await open(`registrations/${maria}`),
      /13 March 2030 · On site \( ?waiting, no\. 2/
    )
    assert.include(await open('registrations'), '2 waiting')
  })

  test('in the queue of those who wait for an answer', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const set = await choosable(1, { organisers: [house], registrationPolicy: 'approval' })
    const jelena = await confirmed('jelena', set.event, { dayIds: set.both })
    const maria = await confirmed('maria', set.event, { dayIds: set.both })
    assert.equal(await statusOf(maria), 'pending')
    const desk = deskOf(client, user)
    const queue = async () => {
      const page = await desk.open(`/manage/events/${set.event.id}/approvals`)
      return wordsOf(page.text())
    }
    const before = await queue()
    assert.lengthOf(before.split('Waiting for 13 March'), 2)
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    assert.notInclude(await queue(), 'Waiting for 13 March')
  })

  test('nothing any more once it has begun', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const { event } = await fullSecond({ organisers: [house] })
    clock.travelTo(DateTime.fromISO('2030-03-13T15:00:00Z'))
    const desk = deskOf(client, user)
    for (const page of ['registrations', 'waiting-list']) {
      const opened = await desk.open(`/manage/events/${event.id}/${page}`)
      assert.equal(opened.status(), 200)
      assert.notMatch(wordsOf(opened.text()), /Waiting for (one day|13 March)/)
    }
  })
})
