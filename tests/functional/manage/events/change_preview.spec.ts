import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { clock } from '#app/core/clock'
import { createEvent, createVenue } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { CAST, createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { withdraw } from '#tests/helpers/calendar/registered'
import { daysFields } from '#tests/helpers/days_form'
import { deskOf, openedOf } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'
import { hiddenField } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import {
  organised,
  invited,
  readsOwnFeed,
  sentSince,
  lastMessage,
  rows,
} from '#tests/helpers/changes'

test.group('A change is shown before it is done', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('a change of the Day of clusters’ hall reaches exactly the invited, as many as were said', async ({
    client,
    assert,
  }) => {
    const hall = await createVenue({ name: 'Oficirski dom' })
    const other = await createVenue({ name: 'Science Park' })
    const { user, event, path } = await organised({
      chooseDays: true,
      capacity: 5,
      days: [
        { date: '2027-03-11', venueId: other.id },
        { date: '2027-03-12', venueId: hall.id },
      ],
    })
    const [, second] = await daysOf(event.id)
    await invited(event, 'maria')
    await invited(event, 'natasa')
    const firstDayOnly = await invited(event, 'djordje')
    await firstDayOnly.related('days').query().where('day_id', second.id).delete()
    await syncInvitations(firstDayOnly.id)
    const gone = await invited(event, 'ivaylo')
    await withdraw(gone)
    await syncInvitations(gone.id)
    await createRegistration(event, await createPerson('stefan'), { status: 'waitlisted' })
    await createRegistration(event, await createPerson({ name: 'Walk-in' }))
    const stranger = await createEvent({ days: [{ venueId: hall.id }] })
    await invited(stranger, 'nora')

    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row, day) =>
      day.id === second.id ? { ...row, venue: String(other.id) } : row
    )
    const before = await lastMessage()
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    asked.assertTextIncludes('2 calendar invitations updated')
    asked.assertTextIncludes('Niš, Oficirski dom')
    asked.assertTextIncludes('Niš, Science Park')
    assert.notInclude(asked.text(), 'without an invitation')
    assert.equal(await lastMessage(), before)

    const told = hiddenField(asked.text(), 'told')
    const done = await desk.put(path, { ...fields, ...openedOf(asked), told, do: 'confirm' })
    done.assertFlashMessage('success', 'Changes saved.')
    await runJobs()
    assert.deepEqual(await sentSince(before), {
      addresses: [CAST.maria.email, CAST.natasa.email].sort(),
      invitations: 2,
      letters: 0,
    })
    const [, , changed] = await sentTo(CAST.maria.email)
    assert.deepEqual(
      [changed.kind, changed.method, changed.uid, changed.sequence],
      ['calendar.changed', 'REQUEST', second.uid, 1]
    )
  })

  test('letters and calendars of one’s own are counted apart, and the numbers are those sent', async ({
    client,
    assert,
  }) => {
    const days = ['2027-03-11', '2027-03-12', '2027-03-13'].map((date) => ({ date }))
    const { user, event, path } = await organised({ days })
    await invited(event, 'maria')
    await invited(event, 'natasa')
    const stefan = await invited(event, 'stefan')
    await readsOwnFeed(stefan.personId)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({ ...row, place: 'Hall', starts: '11:00' }))
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    asked.assertTextIncludes('3 e-mails without an invitation')
    asked.assertTextIncludes('1 personal calendar will show it')
    const before = await lastMessage()
    await desk.put(path, { ...fields, ...openedOf(asked), do: 'confirm' })
    await runJobs()
    const { invitations, letters } = await sentSince(before)
    assert.deepEqual({ invitations, letters }, { invitations: 0, letters: 3 })
  })

  test('a day that is added reaches those who are registered for all days', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    await invited(event, 'maria')
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const added = Object.fromEntries(
      Object.entries(
        await daysFields(event, (row) => ({ ...row, id: '', date: '2027-05-05' }))
      ).map(([name, value]) => [name.replace('[0]', '[1]'), value])
    )
    const fields = { ...(await daysFields(event, (row) => row)), ...added }
    const place = { 'days[0][place]': 'Town hall', 'days[1][place]': 'Town hall' }
    const asked = await desk.put(path, { ...fields, ...place, ...state, do: 'save' })
    asked.assertTextIncludes('Wednesday, 5 May 2027')
    asked.assertTextIncludes('2 calendar invitations updated')
    const before = await lastMessage()
    await desk.put(path, { ...fields, ...place, ...openedOf(asked), do: 'confirm' })
    await runJobs()
    const { invitations, letters } = await sentSince(before)
    assert.deepEqual({ invitations, letters }, { invitations: 2, letters: 0 })
  })

  test('a letter that was under way before is none of its own', async ({ client, assert }) => {
    const { id: venueId } = await createVenue()
    const { user, event, path } = await organised({
      chooseDays: true,
      days: [
        { date: '2027-03-11', venueId },
        { date: '2027-03-12', venueId },
      ],
    })
    const [, second] = await daysOf(event.id)
    const { registration } = await createRegistration(event, await createPerson('maria'))
    await registration.related('days').query().where('day_id', second.id).delete()
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row, day) =>
      day.id === second.id ? { ...row, starts: '11:00' } : row
    )
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    asked.assertTextIncludes('Who will be notified')
    assert.notMatch(asked.text(), /\d calendar invitation/)
  })

  test('both clocks are shown where organisers live by two', async ({ client }) => {
    const { user, house } = await organised()
    const foundation = await createOrganisation(FOUNDATION)
    const event = await createEvent({ organisers: [house, foundation] })
    const path = `/manage/events/${event.id}/days`
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({
      ...row,
      place: 'Town hall',
      starts: '09:30',
    }))
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    asked.assertTextIncludes('09:30–16:30')
    asked.assertTextIncludes('10:30–17:30')
    asked.assertTextIncludes('Sofia')
  })

  test('a look changes nothing, not even what is counted', async ({ client, assert }) => {
    const { user, event, path } = await organised()
    await invited(event, 'maria')
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const before = await rows()
    const fields = await daysFields(event, (row) => ({ ...row, place: 'Town hall' }))
    await desk.put(path, { ...fields, ...state, do: 'save' })
    await desk.open(`/manage/events/${event.id}/cancellation`)
    assert.deepEqual(await rows(), before)
    const { revision } = event
    await event.refresh()
    assert.deepEqual([event.status, event.revision], ['published', revision])
  })
})
