import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { readEventValues } from '#app/events/event_values'
import { createEvent } from '#database/factories/events'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'

const TERMS = {
  policy: 'approval',
  opens: '2027-01-10T08:00',
  closes: '2027-03-11T18:00',
  change_until: '',
  cancel_until: '',
  approve_changes: '',
  capacity: '25',
  online_capacity: '',
  confirm_email: '1',
}

test.group('The terms of registration', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function open(client: Parameters<typeof deskOf>[0]) {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house], days: [{ zone: 'Europe/Sofia' }] })
    const path = `/manage/events/${event.id}/registration`
    const desk = deskOf(client, user)
    const page = await desk.open(path)
    const put = (fields: Record<string, string>) => desk.put(path, { ...fields, ...openedOf(page) })
    return { event, page, put, desk, path }
  }

  test('follow the clocks of the event’s first day', async ({ client, assert }) => {
    const { event, page, put, desk, path } = await open(client)
    page.assertTextIncludes('Opens, Sofia time')
    const response = await put(TERMS)
    response.assertStatus(302)
    const values = await readEventValues(db, event.id)
    assert.deepInclude(values, {
      registrationPolicy: 'approval',
      capacity: 25,
      confirmEmail: true,
      chooseDays: false,
    })
    assert.equal(values.registrationOpensAt?.toISO(), '2027-01-10T06:00:00.000Z')
    const again = await desk.open(path)
    again.assertTextIncludes('value="2027-01-10T08:00"')
  })

  test('say beside each field what to correct')
    .with([
      [{ closes: '2027-01-01T08:00' }, 'Registration must close after it opens'],
      [{ opens: '2027-03-28T03:30' }, '28 March 2027: the clocks in Sofia skip 03:00–04:00.'],
      [{ change_until: '2020-03-11T18:00' }, 'This moment has passed: choose a later one'],
      [{ cancel_until: '2020-03-11T18:00' }, 'This moment has passed: choose a later one'],
      [{ opens: 'soon' }, 'Enter a date and a time that exist'],
      [{ closes: '2027-02-30T10:00' }, 'Enter a date and a time that exist'],
      [{ offer_hours: '0' }, 'Enter 1 or more'],
      [{ capacity: '-1' }, 'Enter 0 or more'],
      [{ capacity: '1.5' }, 'Enter a whole number'],
      [{ policy: 'lottery' }, 'Choose one of the options offered'],
    ] as [Record<string, string>, string][])
    .run(async ({ client, assert }, [wrong, message]) => {
      const { event, put } = await open(client)
      const response = await put({ ...TERMS, ...wrong })
      response.assertStatus(422)
      response.assertTextIncludes(message)
      response.assertTextIncludes('value="2027-0')
      const { capacity } = await readEventValues(db, event.id)
      assert.isNull(capacity)
    })
})
