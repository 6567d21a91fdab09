import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import HeadCount from '#app/attendance/models/head_count'
import HeadCountEntry from '#app/attendance/models/head_count_entry'
import { clock } from '#app/core/clock'
import { atClass, createClass, tap } from '#database/factories/attendance'
import { createOrganisation } from '#database/factories/organisations'
import type { CastMember } from '#database/factories/people'
import { deskOf, userWith } from '#tests/helpers/desk'

/** A fair to which people come without registering, its trainer, and an organiser. */
async function fair(who: CastMember[] = []) {
  const house = await createOrganisation()
  const made = await createClass(who, { organisers: [house] })
  const { event, session, trainer } = made
  await event.merge({ registrationPolicy: 'none' }).save()
  await trainer.merge({ locale: 'en' }).save()
  const organiser = await userWith('jelena', 'organiser', { organisationId: house.id })
  const paths = {
    taps: `/attend/sessions/${session.id}/head-count/taps`,
    figure: `/attend/sessions/${session.id}/head-count`,
    phone: `/attend/sessions/${session.id}`,
    desk: `/manage/events/${event.id}/days/${session.dayId}/head-count`,
    attendance: `/manage/events/${event.id}/attendance`,
    history: `/manage/events/${event.id}/history`,
  }
  return { ...made, organiser, paths }
}

const written = (changes: Record<string, string> = {}) => ({
  figure: '120',
  source: 'estimate',
  reason: '',
  shown: '',
  nonce: 'written-once',
  ...changes,
})

async function stands() {
  const count = await HeadCount.first()
  return count && [count.figure, count.source]
}

const verbs = async () => {
  const rows = await Activity.query().whereLike('verb', 'head_count.%').orderBy('id')
  return rows.map(({ verb }) => verb)
}

test.group('Heads counted where nobody registers', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('11:00'))
    return () => clock.travelBack()
  })

  test('are tapped without scripts, one by one; the same press twice is one', async ({
    client,
    assert,
  }) => {
    const { trainer, paths } = await fair()
    const desk = deskOf(client, trainer)
    for (const nonce of ['first-tap', 'second-tap', 'second-tap']) {
      const answer = await desk.post(paths.taps, { change: '1', nonce })
      answer.assertHeader('location', paths.phone)
    }
    await desk.post(paths.taps, { change: '-1', nonce: 'third-tap' })
    assert.deepEqual(await stands(), [1, 'door'])
    const page = await desk.open(paths.phone)
    page.assertTextIncludes('data-figure="1"')
    assert.deepEqual(await verbs(), ['head_count.tapped'])
  })

  test('never fall below nobody', async ({ client, assert }) => {
    const { trainer, paths } = await fair()
    await deskOf(client, trainer).post(paths.taps, { change: '-1', nonce: 'first-tap' })
    assert.deepEqual(await stands(), [0, 'door'])
  })

  test('come as a batch from a phone that was offline, each with its moment', async ({
    client,
    assert,
  }) => {
    const { trainer, paths } = await fair()
    const taps = ['10:01', '10:02', '10:03'].map((time) => ({
      change: 1,
      at: atClass(time).toISO(),
      nonce: `tap-at-${time}`,
    }))
    const send = () => client.post(paths.taps).loginAs(trainer).withCsrfToken().json({ taps })
    const [answer, again] = [await send(), await send()]
    answer.assertStatus(200)
    assert.equal(answer.body().figure, 3)
    assert.deepEqual(again.body(), answer.body())
    const [first] = await HeadCountEntry.query().orderBy('id')
    assert.equal(first.at.toMillis(), atClass('10:01').toMillis())
  })

  test('are written as one figure with its source, and corrected with its history kept', async ({
    client,
    assert,
  }) => {
    const { recordable, access, registrations, trainer, organiser, paths } = await fair(['maria'])
    const [maria] = registrations
    await deskOf(client, trainer).put(paths.figure, written())
    assert.deepEqual(await stands(), [120, 'estimate'])

    const desk = deskOf(client, organiser)
    await recordAttendance(recordable, [tap(maria.id, 'present')], access.actor)
    await desk.put(
      paths.desk,
      written({ figure: '134', source: 'list', shown: '120', nonce: 'corrected-once' })
    )
    assert.deepEqual(await stands(), [134, 'list'])
    const page = await desk.open(paths.desk)
    page.assertTextIncludes('134 people')
    page.assertTextIncludes('120 people')
    const history = await desk.open(paths.history)
    history.assertTextIncludes('134 instead of 120 (From the organiser’s list)')
    history.assertTextIncludes('120 (Estimate)')
    history.assertTextIncludes('Attendance marked once')
    const attendance = await desk.open(paths.attendance)
    attendance.assertTextIncludes('<b>134</b>')
    assert.deepEqual(await verbs(), ['head_count.recorded', 'head_count.recorded'])
  })

  test('a figure written over taps nobody saw is refused, and stays on the form', async ({
    client,
    assert,
  }) => {
    const { trainer, organiser, paths } = await fair()
    await deskOf(client, trainer).post(paths.taps, { change: '1', nonce: 'first-tap' })
    const answer = await deskOf(client, organiser).put(paths.desk, written({ figure: '77' }))
    answer.assertStatus(409)
    answer.assertTextIncludes('Somebody has counted on in the meantime: 1 now')
    answer.assertTextIncludes('value="77"')
    assert.deepEqual(await stands(), [1, 'door'])
  })

  test('a figure says what is wrong beside the field', async ({ client, assert }) => {
    const { organiser, paths } = await fair()
    const desk = deskOf(client, organiser)
    const wrong: Record<string, string>[] = [
      { figure: '-1' },
      { figure: '1.5' },
      { figure: 'many' },
      { source: 'other' },
    ]
    for (const changes of wrong) {
      const answer = await desk.put(paths.desk, written(changes))
      answer.assertStatus(422)
      answer.assertTextIncludes('aria-invalid="true"')
    }
    assert.isNull(await stands())
  })

  test('taps added to an estimate leave it an estimate', async ({ client, assert }) => {
    const { trainer, paths } = await fair()
    const desk = deskOf(client, trainer)
    await desk.put(paths.figure, written())
    await desk.post(paths.taps, { change: '1', nonce: 'late-comer' })
    assert.deepEqual(await stands(), [121, 'estimate'])
  })

  test('are refused where people register', async ({ client, assert }) => {
    const { event, trainer, organiser, paths } = await fair()
    await event.merge({ registrationPolicy: 'open' }).save()
    await deskOf(client, trainer).post(paths.taps, { change: '1', nonce: 'first-tap' })
    const answer = await deskOf(client, organiser).put(paths.desk, written())
    answer.assertStatus(409)
    assert.isNull(await stands())
  })
})
