import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { download } from '#app/calendar/ical/download'
import { feed } from '#app/calendar/ical/feed'
import { invitation } from '#app/calendar/ical/invitation'
import { brokenRules } from '#tests/helpers/calendar_checklist'
import { calendarDay, FEED_HEAD, PARTIES } from '#tests/helpers/calendar/days'

/** What people type, biased towards what calendar lines treat specially. */
const special = fc.constantFrom(
  ',',
  ';',
  '\\',
  '\n',
  '"',
  ':',
  '^',
  '👩‍👩‍👧',
  '🇷🇸',
  'Ђ',
  'щ',
  'ș',
  'é',
  "'",
  '\\n'
)
const typed = fc
  .array(fc.oneof(special, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''))
  .filter((text) => !/[^\P{Cc}\n]|[\u2028\u2029]|<\/?[a-z]/iu.test(text))
const oneLine = typed.map((text) => text.replaceAll('\n', ' ')).filter((text) => text.trim() !== '')

const days = fc.record({
  summary: oneLine,
  description: typed,
  location: oneLine,
  categories: fc.array(oneLine, { minLength: 1, maxLength: 3 }),
  status: fc.constantFrom('CONFIRMED' as const, 'TENTATIVE' as const, 'CANCELLED' as const),
  sequence: fc.nat(50),
  zone: fc.constantFrom(
    'Europe/Belgrade',
    'Europe/Sofia',
    'Europe/Bucharest',
    'Asia/Kolkata',
    'UTC'
  ),
  language: fc.constantFrom('sr-Latn', 'sr-Cyrl', 'bg', 'ro', 'en'),
  conference: fc.option(
    fc.record({ label: oneLine, url: fc.webUrl({ withQueryParameters: true }) })
  ),
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
})

test.group('Calendar texts', () => {
  test('come back from a feed and a download as they were typed', ({ assert }) => {
    fc.assert(
      fc.property(days, oneLine, (typedDay, name) => {
        const day = calendarDay(typedDay)
        const expected = { [day.uid]: typedDay }
        const online = day.conference ? [day.uid] : []
        const bytes = feed({ ...FEED_HEAD, name, description: name }, [day])
        assert.deepEqual(brokenRules(bytes, { product: 'feed', expected, online }), [])
        assert.deepEqual(brokenRules(download([day]), { product: 'download', expected }), [])
      }),
      { numRuns: 150 }
    )
  })

  test('names survive an invitation whatever stands in them', ({ assert }) => {
    fc.assert(
      fc.property(
        oneLine,
        oneLine,
        fc.emailAddress(),
        fc.boolean(),
        (host, guest, email, repliesRead) => {
          const parties = {
            organizer: { ...PARTIES.organizer, name: host },
            attendee: { name: guest, email },
            repliesRead,
          }
          const bytes = invitation({ method: 'REQUEST', day: calendarDay(), ...parties })
          const context = {
            product: 'invitation' as const,
            names: [host, guest],
            recipient: email,
            repliesRead,
          }
          assert.deepEqual(brokenRules(bytes, context), [])
        }
      ),
      { numRuns: 150 }
    )
  })

  test('keep a title of 300 Cyrillic letters', ({ assert }) => {
    const summary = 'Међународна конференција „Дан кластера“ о повезивању; '.repeat(6).slice(0, 300)
    const day = calendarDay({ summary })
    const expected = { [day.uid]: { summary } }
    assert.deepEqual(brokenRules(feed(FEED_HEAD, [day]), { product: 'feed', expected }), [])
  })

  test('lose control characters, half letters and foreign line breaks', ({ assert }) => {
    const day = calendarDay({
      summary: 'Дан\u0000 кла\u001Bстера\uD83D',
      description: 'један\r\nдва\rтри\u2028четири',
    })
    const expected = {
      [day.uid]: { summary: 'Дан кластера\uFFFD', description: 'један\nдва\nтри\nчетири' },
    }
    assert.deepEqual(brokenRules(feed(FEED_HEAD, [day]), { product: 'feed', expected }), [])
  })

  test('a pasted line break cannot smuggle a property in', ({ assert }) => {
    const day = calendarDay({
      location: 'Ниш\r\nATTENDEE:mailto:ana@example.org',
      url: 'https://example.org/\r\nX-A:1',
    })
    const text = feed(FEED_HEAD, [day]).toString().replace(/\r\n /g, '')
    assert.notMatch(text, /^(ATTENDEE|X-A)/m)
  })

  test('the same values give the same bytes', ({ assert }) => {
    const again = () => feed(FEED_HEAD, [calendarDay({ startsAt: DateTime.utc(2027, 3, 15, 9) })])
    assert.isTrue(again().equals(again()))
  })
})
