import { test } from '@japa/runner'
import { feed } from '#app/calendar/ical/feed'
import { invitation } from '#app/calendar/ical/invitation'
import { brokenRules, CHECKLIST } from '#tests/helpers/calendar_checklist'
import { calendarDay, FEED_HEAD, PARTIES } from '#tests/helpers/calendar/days'
import type { Context } from '#tests/helpers/calendar/sample'

const day = calendarDay()
const names = [PARTIES.organizer.name, PARTIES.attendee.name]
const recipient = PARTIES.attendee.email
const previous = invitation({ method: 'REQUEST', day, ...PARTIES })
const expected = { [day.uid]: { summary: day.summary, categories: day.categories } }

const SAMPLES = {
  feed: {
    bytes: feed(FEED_HEAD, [day]),
    context: { product: 'feed', expected, online: [day.uid] },
  },
  request: {
    bytes: invitation({ method: 'REQUEST', day: calendarDay({ sequence: 2 }), ...PARTIES }),
    context: { product: 'invitation', names, recipient, repliesRead: true, previous },
  },
  cancel: {
    bytes: invitation({ method: 'CANCEL', day: calendarDay({ sequence: 2 }), ...PARTIES }),
    context: { product: 'invitation', names, recipient, previous },
  },
} satisfies Record<string, { bytes: Buffer; context: Context }>

type Broken = [rule: number, of: keyof typeof SAMPLES, what: string | RegExp, by: string]

const START = /DTSTART;TZID=Europe\/Belgrade:(\S+)/
const AFTER_UID = /(UID:.*\r\n)/
const BROKEN: Broken[] = [
  [1, 'feed', 'VERSION:2.0\r\n', 'VERSION:2.0\n'],
  [1, 'feed', /END:VCALENDAR\r\n$/, 'END:VCALENDAR'],
  [2, 'feed', 'COLOR:firebrick', `X-LONG:${'a'.repeat(75)}`],
  [3, 'feed', 'COLOR:firebrick', 'X-FAMILY:👩\r\n \u200D👧'],
  [4, 'feed', /^/, '\uFEFF'],
  [5, 'feed', /$/, 'X-AFTER:END\r\n'],
  [6, 'feed', 'COLOR:firebrick', 'X-BELL:\u0007'],
  [7, 'feed', /PRODID:.*\r\n/, ''],
  [8, 'feed', 'VERSION:2.0', 'VERSION:1.0'],
  [9, 'feed', 'CALSCALE:GREGORIAN', 'CALSCALE:JULIAN'],
  [10, 'request', AFTER_UID, '$1METHOD:REQUEST\r\n'],
  [11, 'feed', 'END:VCALENDAR', 'X-LATE:yes\r\nEND:VCALENDAR'],
  [12, 'feed', 'COLOR:firebrick', 'TIMEZONE-ID:Europe/Belgrade'],
  [13, 'feed', /UID:.*\r\n/, 'UID:ana@example.org\r\n'],
  [14, 'feed', /DTSTAMP:(\S+)Z/, 'DTSTAMP:$1'],
  [15, 'feed', START, '$&\r\n$&'],
  [16, 'feed', /(DTEND;.*)/, '$1\r\nDURATION:PT6H'],
  [17, 'feed', /DTEND;TZID=Europe\/Belgrade:\S+/, 'DTEND;TZID=Europe/Belgrade:20270315T100000'],
  [18, 'feed', START, 'DTSTART;VALUE=DATE:$1'],
  [19, 'feed', START, 'DTSTART:$1'],
  [20, 'feed', START, '$&Z'],
  [21, 'feed', /BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ''],
  [22, 'feed', /BEGIN:DAYLIGHT[^]*END:DAYLIGHT\r\n/, ''],
  [23, 'feed', /TZOFFSETTO:\+0200/, 'TZOFFSETTO:+0300'],
  [24, 'feed', /RRULE:.*BYMONTH=3.*\r\n/, ''],
  [25, 'feed', /(SUMMARY.*)Дан/, '$1Дан, и, ноћ'],
  [25, 'feed', /(SUMMARY.*)Дан/, '$1Ноћ'],
  [26, 'request', /CN="Кластер Хаус, /, 'CN=Кластер; "Хаус '],
  [27, 'request', "^'тим^'", 'тим'],
  [28, 'feed', /(URL:\S+?)\r\n(?=CONFERENCE)/, '$1?a\\,b\r\n'],
  [29, 'feed', /GEO:(\S+);/, 'GEO:$1\\;'],
  [30, 'feed', 'Кластери\\,', 'Кластери,'],
  [31, 'feed', 'STATUS:CONFIRMED', 'STATUS:POSTPONED'],
  [32, 'feed', 'TRANSP:OPAQUE', 'TRANSP:SOLID'],
  [33, 'request', 'SEQUENCE:2', 'SEQUENCE:0'],
  [34, 'feed', /CREATED:(\S+)Z/, 'CREATED:$1'],
  [35, 'feed', AFTER_UID, '$1RRULE:FREQ=DAILY;UNTIL=20270401T100000\r\n'],
  [36, 'feed', AFTER_UID, '$1EXDATE;VALUE=DATE:20270316\r\n'],
  [37, 'feed', 'SUMMARY;LANGUAGE=sr-Cyrl', 'SUMMARY;LANGUAGE=sr_RS'],
  [38, 'feed', /(DESCRIPTION;LANGUAGE=sr-Cyrl:)/, '$1<b>'],
  [39, 'feed', AFTER_UID, '$1ATTENDEE:mailto:ana@example.org\r\n'],
  [40, 'request', /ORGANIZER;.*\r\n/, ''],
  [41, 'request', 'djordje+sabor', 'djordje'],
  [42, 'request', 'PARTSTAT=NEEDS-ACTION', 'PARTSTAT=ACCEPTED'],
  [43, 'cancel', 'SEQUENCE:2', 'SEQUENCE:1'],
  [48, 'feed', /SUMMARY;.*\r\n/, ''],
  [58, 'feed', 'X-PUBLISHED-TTL:PT1H', 'X-PUBLISHED-TTL:P1D'],
  [58, 'feed', 'COLOR:firebrick', 'COLOR:#b22222'],
]

test.group('Calendar checklist', () => {
  test('finds nothing in a good {product}')
    .with([{ product: 'feed' }, { product: 'request' }, { product: 'cancel' }] as const)
    .run(({ assert }, { product }) => {
      const { bytes, context } = SAMPLES[product]
      assert.deepEqual(brokenRules(bytes, context), [])
    })

  test('finds the broken rule {0}')
    .with(BROKEN)
    .run(({ assert }, [rule, of, what, by]) => {
      const { bytes, context } = SAMPLES[of]
      const broken = bytes.toString().replace(what, by)
      assert.notEqual(broken, bytes.toString())
      assert.include(brokenRules(Buffer.from(broken), context), rule)
    })

  test('has a broken sample for each of its rules', ({ assert }) => {
    const proven = new Set(BROKEN.map(([rule]) => rule))
    assert.deepEqual([...proven].sort(), Object.keys(CHECKLIST).map(Number).sort())
  })

  test('finds bytes cut inside a letter', ({ assert }) => {
    const { bytes, context } = SAMPLES.feed
    const letter = bytes.indexOf('Дан')
    const cut = Buffer.concat([
      bytes.subarray(0, letter + 1),
      Buffer.from('\r\n '),
      bytes.subarray(letter + 1),
    ])
    assert.include(brokenRules(cut, context), 3)
  })
})
