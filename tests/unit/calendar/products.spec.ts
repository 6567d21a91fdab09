import { test } from '@japa/runner'
import { download } from '#app/calendar/ical/download'
import { feed } from '#app/calendar/ical/feed'
import { invitation } from '#app/calendar/ical/invitation'
import { calendarDay, FEED_HEAD, PARTIES } from '#tests/helpers/calendar/days'

function linesOf(bytes: Buffer) {
  return bytes.toString().replace(/\r\n /g, '').split('\r\n')
}

test.group('Calendar products', () => {
  test('a feed and a download carry no method, so that several days may stand in them', ({
    assert,
  }) => {
    const days = [calendarDay({ uid: 'one' }), calendarDay({ uid: 'two' })]
    assert.notInclude(feed(FEED_HEAD, days).toString(), 'METHOD')
    assert.notInclude(download(days).toString(), 'METHOD')
  })

  test('a place given up is taken out without saying that the day is cancelled', ({ assert }) => {
    const lines = linesOf(invitation({ method: 'CANCEL', day: calendarDay(), ...PARTIES }))
    assert.include(lines, 'METHOD:CANCEL')
    assert.isEmpty(lines.filter((line) => line.startsWith('STATUS')))
  })

  test('a cancelled day is taken out with its status', ({ assert }) => {
    const day = calendarDay({ status: 'CANCELLED' })
    const lines = linesOf(invitation({ method: 'CANCEL', day, ...PARTIES }))
    assert.includeMembers(lines, ['METHOD:CANCEL', 'STATUS:CANCELLED', 'TRANSP:TRANSPARENT'])
  })

  test('an invitation asks for an answer only where answers are read', ({ assert }) => {
    const rsvp = (repliesRead: boolean) => {
      const bytes = invitation({ method: 'REQUEST', day: calendarDay(), ...PARTIES, repliesRead })
      return /RSVP=(\w+)/.exec(linesOf(bytes).join('\n'))?.[1]
    }
    assert.equal(rsvp(true), 'TRUE')
    assert.equal(rsvp(false), 'FALSE')
  })

  test('texts say their language', ({ assert }) => {
    const lines = linesOf(download([calendarDay({ language: 'bg', summary: 'Ден на клъстерите' })]))
    assert.include(lines, 'SUMMARY;LANGUAGE=bg:Ден на клъстерите')
  })

  test('a day without place, map point, text or link leaves those lines out', ({ assert }) => {
    const bare = calendarDay({
      location: null,
      geo: null,
      description: '',
      categories: [],
      conference: null,
    })
    const lines = linesOf(download([bare]))
    assert.isEmpty(
      lines.filter((line) => /^(LOCATION|GEO|DESCRIPTION|CATEGORIES|CONFERENCE)/.test(line))
    )
  })
})
