import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { archiveEvent } from '#app/events/actions/archive_event'
import { cancelEvent } from '#app/events/actions/cancel_event'
import { editEvent } from '#app/events/actions/edit_event'
import { unarchiveEvent } from '#app/events/actions/unarchive_event'
import { publishEvent } from '#app/events/actions/publish_event'
import { rescheduleEvent } from '#app/events/actions/reschedule_event'
import { findPublicEvent } from '#app/events/queries/public_events'
import { createEvent } from '#database/factories/events'
import { daysOf, draftEvent, historyOf, reason, value, wantedDay } from '#tests/helpers/events'

const actor = SYSTEM

test.group('Publishing an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('lists what is missing and leaves the draft alone', async ({ assert }) => {
    const event = await draftEvent({
      values: { locale: 'en', languages: ['en', 'bg', 'sr'], lead: null, spoken: [] },
    })
    const result = await publishEvent({ eventId: event.id, actor })
    assert.deepEqual(result, {
      ok: false,
      reason: 'incomplete',
      missing: [
        { part: 'title', language: 'sr' },
        { part: 'title', language: 'bg' },
        { part: 'lead' },
        { part: 'spoken' },
      ],
    })
    await event.refresh()
    assert.equal(event.status, 'draft')
  })

  test('a day on site needs a place', async ({ assert }) => {
    const event = await draftEvent()
    const days = [
      await wantedDay({ venueId: null }),
      await wantedDay({ venueId: null, mode: 'online', date: '2027-03-13' }),
      await wantedDay({ venueId: null, placeLabel: 'Town hall', date: '2027-03-14' }),
    ]
    value(await rescheduleEvent({ eventId: event.id, days, planned: null, actor }))
    const result = await publishEvent({ eventId: event.id, actor })
    assert.deepInclude(result, { missing: [{ part: 'place', date: '2027-03-12' }] })
  })

  test('opens it to strangers, says so in its history, and works once', async ({ assert }) => {
    const event = await draftEvent()
    const planned = { from: '2027-03-01', to: '2027-03-31' }
    await rescheduleEvent({ eventId: event.id, days: [], planned, actor })
    assert.isNull(await findPublicEvent(event.slug))

    value(await publishEvent({ eventId: event.id, actor }))

    const found = await findPublicEvent(event.slug)
    assert.equal(found?.event.status, 'published')
    const history = await historyOf(event.id)
    const last = history.at(-1)
    assert.deepInclude(last, { verb: 'event.published', languages: ['en'] })
    assert.equal(reason(await publishEvent({ eventId: event.id, actor })), 'already_published')
  })

  test('events for members or partners have no public address', async ({ assert }) => {
    await createEvent({ slug: 'unlisted', visibility: 'unlisted' })
    await createEvent({ slug: 'members', visibility: 'members' })
    await createEvent({ slug: 'internal', visibility: 'internal' })
    assert.isNotNull(await findPublicEvent('unlisted'))
    assert.isNull(await findPublicEvent('members'))
    assert.isNull(await findPublicEvent('internal'))
  })
})

test.group('Calling an event off', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('cancels its days with a raised sequence and keeps the reason', async ({ assert }) => {
    const event = await createEvent()
    value(await cancelEvent({ eventId: event.id, reason: 'Floods on the road', actor }))
    await event.refresh()
    const [day] = await daysOf(event.id)
    assert.deepInclude(event.$attributes, {
      status: 'cancelled',
      cancelReason: 'Floods on the road',
      revision: 2,
    })
    assert.deepInclude(day.$attributes, { status: 'cancelled', sequence: 1, revision: 2 })
    assert.isNotNull(await findPublicEvent(event.slug))
  })

  test('leaves the days that took place', async ({ assert }) => {
    const event = await createEvent({ days: [{ date: '2027-03-12' }, { date: '2027-03-19' }] })
    clock.travelTo(DateTime.fromISO('2027-03-15T12:00Z'))
    value(await cancelEvent({ eventId: event.id, reason: 'Floods', actor }))
    const days = await daysOf(event.id)
    assert.deepEqual(
      days.map(({ status }) => status),
      ['scheduled', 'cancelled']
    )
  })

  test('is refused for drafts, for what is over, and twice', async ({ assert }) => {
    const draft = await draftEvent()
    const cancel = (eventId: number) => cancelEvent({ eventId, reason: 'Floods', actor })
    assert.equal(reason(await cancel(draft.id)), 'not_published')
    const event = await createEvent()
    value(await cancel(event.id))
    assert.equal(reason(await cancel(event.id)), 'closed')
    const past = await createEvent({ days: [{ date: '2026-01-12' }] })
    assert.equal(reason(await cancel(past.id)), 'over')
  })
})

test.group('Putting an event away', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a discarded draft is seen by nobody and stays in the history', async ({ assert }) => {
    const event = await draftEvent()
    value(await archiveEvent({ eventId: event.id, actor }))
    assert.isNull(await findPublicEvent(event.slug))
    const history = await historyOf(event.id)
    assert.deepInclude(history.at(-1), { verb: 'event.archived', from: 'draft' })
  })

  test('what is over stays readable, closed to changes', async ({ assert }) => {
    const event = await createEvent({ days: [{ date: '2026-01-12' }] })
    value(await archiveEvent({ eventId: event.id, actor }))
    const found = await findPublicEvent(event.slug)
    assert.equal(found?.event.status, 'archived')
    const edit = await editEvent({ eventId: event.id, values: { capacity: 1 }, actor })
    assert.equal(reason(edit), 'closed')
  })

  test('what is still to come is refused', async ({ assert }) => {
    const event = await createEvent()
    assert.equal(reason(await archiveEvent({ eventId: event.id, actor })), 'still_to_come')
  })

  test('it comes out of the archive as what it was', async ({ assert }) => {
    const draft = await draftEvent()
    const past = await createEvent({ days: [{ date: '2026-01-12' }] })
    const off = await createEvent()
    value(await cancelEvent({ eventId: off.id, reason: 'Floods', actor }))
    for (const event of [draft, past, off]) {
      value(await archiveEvent({ eventId: event.id, actor }))
      value(await unarchiveEvent({ eventId: event.id, actor }))
      await event.refresh()
    }
    assert.deepEqual([draft.status, past.status, off.status], ['draft', 'published', 'cancelled'])
    assert.equal(reason(await unarchiveEvent({ eventId: past.id, actor })), 'not_archived')
    const history = await historyOf(past.id)
    assert.deepInclude(history.at(-1), { verb: 'event.unarchived', to: 'published' })
  })
})
