import { test } from '@japa/runner'
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { feed } from '#app/calendar/ical/feed'
import { vtimezone } from '#app/calendar/ical/vtimezone'
import { brokenRules } from '#tests/helpers/calendar_checklist'
import { calendarDay, FEED_HEAD } from '#tests/helpers/calendar/days'

const HOUR = 3600

function clockOf(zone: string, year: number) {
  const component = new ICAL.Component(ICAL.parse(vtimezone(zone, year, year).join('\r\n')))
  const clock = new ICAL.Timezone({ component, tzid: zone })
  return (local: DateTime) =>
    clock.utcOffset(
      ICAL.Time.fromData({
        year: local.year,
        month: local.month,
        day: local.day,
        hour: local.hour,
        minute: local.minute,
      })
    )
}

test.group('Calendar time zones', () => {
  test('{zone} is {march} hours ahead on 15 March and {july} on 15 July')
    .with([
      { zone: 'Europe/Belgrade', march: 1, july: 2 },
      { zone: 'Europe/Sofia', march: 2, july: 3 },
      { zone: 'Europe/Bucharest', march: 2, july: 3 },
      { zone: 'Europe/Istanbul', march: 3, july: 3 },
      { zone: 'Asia/Kolkata', march: 5.5, july: 5.5 },
      { zone: 'America/New_York', march: -4, july: -4 },
    ])
    .run(({ assert }, { zone, march, july }) => {
      const offset = clockOf(zone, 2027)
      assert.equal(offset(DateTime.utc(2027, 3, 15, 12)), march * HOUR)
      assert.equal(offset(DateTime.utc(2027, 7, 15, 12)), july * HOUR)
    })

  test('{$self} shows the right time on every day of 2026 and 2027')
    .with([
      'Europe/Belgrade',
      'Europe/Sofia',
      'Europe/Bucharest',
      'Europe/Dublin',
      'America/New_York',
      'America/Santiago',
      'Asia/Jerusalem',
      'Africa/Casablanca',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      'Asia/Kathmandu',
    ])
    .run(({ assert }, zone) => {
      const lines = vtimezone(zone, 2026, 2027)
      assert.isBelow(lines.length, 60)
      const component = new ICAL.Component(ICAL.parse(lines.join('\r\n')))
      const clock = new ICAL.Timezone({ component, tzid: zone })
      const wrong = Array.from({ length: 729 }, (_, index) =>
        DateTime.fromISO('2026-01-02T12:00', { zone }).plus({ days: index })
      )
        .filter((noon) => {
          const { year, month, day, hour } = noon
          return (
            clock.utcOffset(ICAL.Time.fromData({ year, month, day, hour })) !== noon.offset * 60
          )
        })
        .map((noon) => noon.toISO())
      assert.deepEqual(wrong, [])
    })

  test('a zone that changes by rule has two rules, one that never changes has one part', ({
    assert,
  }) => {
    const rules = (zone: string) =>
      vtimezone(zone, 2027, 2027).filter((line) => line.startsWith('RRULE'))
    assert.deepEqual(rules('Europe/Sofia'), [
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    ])
    assert.deepEqual(rules('America/New_York'), [
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    ])
    assert.lengthOf(vtimezone('Asia/Kolkata', 2027, 2027), 8)
  })

  test('days of several zones stand in one feed, each zone once', ({ assert }) => {
    const zones = ['Europe/Belgrade', 'Europe/Sofia', 'Europe/Belgrade', 'Asia/Kolkata', 'UTC']
    const days = zones.map((zone, index) => calendarDay({ zone, uid: `day-${index}` }))
    const bytes = feed(FEED_HEAD, days)
    assert.deepEqual(brokenRules(bytes, { product: 'feed' }), [])
    assert.lengthOf(bytes.toString().match(/BEGIN:VTIMEZONE/g)!, 3)
  })

  test('a day in the night of the clock change keeps its hours', ({ assert }) => {
    const day = calendarDay({
      zone: 'Europe/Sofia',
      startsAt: DateTime.fromISO('2027-10-31T00:30', { zone: 'Europe/Sofia' }),
      endsAt: DateTime.fromISO('2027-10-31T06:00', { zone: 'Europe/Sofia' }),
    })
    const bytes = feed(FEED_HEAD, [day])
    assert.include(bytes.toString(), 'DTSTART;TZID=Europe/Sofia:20271031T003000')
    assert.include(bytes.toString(), 'DTEND;TZID=Europe/Sofia:20271031T060000')
    assert.deepEqual(brokenRules(bytes, { product: 'feed' }), [])
  })
})
