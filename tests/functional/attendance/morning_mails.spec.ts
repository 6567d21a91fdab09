import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Grant from '#app/accounts/models/grant'
import User from '#app/accounts/models/user'
import { sendMorningMail } from '#app/attendance/actions/send_morning_mail'
import { dueMornings } from '#app/attendance/queries/due_mornings'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { createUser } from '#database/factories/accounts'
import {
  atClass,
  CLASS_DATE,
  createClass,
  createSession,
  firstSession,
  takesPart,
} from '#database/factories/attendance'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'

/** Sends what is due at a moment; says to how many. */
async function sendDue(moment: DateTime) {
  clock.travelTo(moment)
  const mornings = await dueMornings(clock.now())
  for (const morning of mornings) await sendMorningMail(morning)
  return mornings.length
}

const NORA = 'nora+events@example.org'

test.group('The morning mail', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => () => clock.travelBack())

  test('is due from half past six by the clock of the place', async ({ assert }) => {
    await createClass()
    assert.equal(await sendDue(atClass('06:29')), 0)
    assert.equal(await sendDue(atClass('06:31')), 1)
  })

  test('comes an hour earlier to Sofia', async ({ assert }) => {
    await createClass([], { days: [{ date: CLASS_DATE, zone: 'Europe/Sofia' }] })
    assert.equal(await sendDue(atClass('05:29')), 0)
    assert.equal(await sendDue(atClass('05:31')), 1)
  })

  test('comes once a day, however often one looks', async ({ assert }) => {
    await createClass()
    await sendDue(atClass('06:31'))
    assert.equal(await sendDue(atClass('06:36')), 0)
    assert.lengthOf(await mailsTo(NORA), 1)
  })

  test('comes late rather than never, and never after the end', async ({ assert }) => {
    await createClass()
    assert.equal(await sendDue(atClass('16:31')), 0)
    assert.equal(await sendDue(atClass('16:29')), 1)
  })

  test('names all sessions of the day and opens them with its link', async ({ client, assert }) => {
    const { event, trainer } = await createClass()
    const day = await Day.findByOrFail('event_id', event.id)
    const second = await createSession(day, ['14:00', '15:30'], 'Second session')
    await takesPart(second, await trainer.related('person').query().firstOrFail())
    await sendDue(atClass('06:31'))

    const { mail, links, row } = await lastMailTo(NORA)
    assert.equal(mail.subject, 'Today: 2 sessions')
    assert.include(mail.text, '14:00–15:30')
    assert.include(mail.text, 'Second session')
    assert.isTrue(row.kind.startsWith('account.'))
    const response = await client.get(new URL(links[0]).pathname)
    response.assertStatus(200)
  })

  test('makes an account for a trainer who has none', async ({ assert }) => {
    const event = await createEvent({ days: [{ date: CLASS_DATE }] })
    const person = await createPerson('natasa')
    await takesPart(await firstSession(event), person)
    await sendDue(atClass('06:31'))
    const { mail } = await lastMailTo('natasa@example.org')
    assert.equal(mail.subject, 'Данас: 1 сесија')
    assert.isNotNull(await User.findBy('person_id', person.id))
  })

  test('goes to the desk of the event too', async ({ assert }) => {
    const { event } = await createClass()
    await createUser(await createPerson('ivaylo'), [['desk', { eventId: event.id }]])
    assert.equal(await sendDue(atClass('06:31')), 2)
    assert.lengthOf(await mailsTo('ivaylo@example.org'), 1)
  })

  test('goes once to somebody who is both', async ({ assert }) => {
    const { event, trainer } = await createClass()
    await Grant.create({
      userId: trainer.id,
      role: 'desk',
      eventId: event.id,
      createdAt: clock.now(),
    })
    await sendDue(atClass('06:31'))
    const { mail } = await lastMailTo(NORA)
    assert.equal(mail.subject, 'Today: 1 session')
  })

  test('does not go out for a day that was called off', async ({ assert }) => {
    const { event } = await createClass()
    await event.related('days').query().update({ status: 'cancelled' })
    assert.equal(await sendDue(atClass('06:31')), 0)
  })

  test('one who cannot be told holds up nobody', async ({ assert }) => {
    const { session } = await createClass()
    await takesPart(session, await createPerson({ name: 'Nameless Mailbox' }))
    await sendDue(atClass('06:31'))
    assert.lengthOf(await mailsTo(NORA), 1)
  })

  test('does not go to a colleague behind a mailbox whose account is another’s', async ({
    assert,
  }) => {
    const { session, trainer } = await createClass()
    const colleague = await createPerson({ name: 'Other Nora', email: trainer.email })
    await takesPart(session, colleague)
    clock.travelTo(atClass('06:31'))
    const mornings = await dueMornings(clock.now())
    const morning = mornings.find(({ personId }) => personId === colleague.id)
    assert.deepEqual(await sendMorningMail(morning!), { ok: false, reason: 'address_taken' })
    assert.lengthOf(await mailsTo(NORA), 0)
  })

  test('comes once on {date} to {zone}, when the clocks change, at half past six')
    .with(
      ['2027-03-28', '2027-10-31'].flatMap((date) =>
        ['Europe/Belgrade', 'Europe/Sofia'].map((zone) => ({ date, zone }))
      )
    )
    .run(async ({ assert }, { date, zone }) => {
      await createClass([], { days: [{ date, zone }] })
      const sent: string[] = []
      const evening = DateTime.fromISO(date, { zone }).minus({ hours: 3 })
      for (let minutes = 0; minutes < 12 * 60; minutes += 5) {
        const moment = evening.plus({ minutes })
        if ((await sendDue(moment)) > 0) sent.push(moment.toFormat('yyyy-MM-dd HH:mm'))
      }
      assert.deepEqual(sent, [`${date} 06:30`])
      assert.lengthOf(await mailsTo(NORA), 1)
    })

  test('is due on the day by the calendar on the night the clocks change', async ({ assert }) => {
    await createClass([], { days: [{ date: '2027-03-28' }] })
    const at = (time: string) => DateTime.fromISO(`2027-03-28T${time}`, { zone: 'Europe/Belgrade' })
    assert.equal(await sendDue(at('06:29')), 0)
    assert.equal(await sendDue(at('06:31')), 1)
  })
})
