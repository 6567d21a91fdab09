import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { hasDate, isOver, registrationState } from '#app/registrations/registration_state'

const at = (text: string) => DateTime.fromISO(text, { zone: 'utc' })
const NOW = at('2027-03-12T20:00')
const PAST = at('2027-03-12T16:00')
const AHEAD = at('2027-03-13T16:00')

const OPEN = { policy: 'open', opensAt: null, closesAt: null } as const

test.group('Days that were called off', () => {
  test('do not keep an event going whose other days are over', ({ assert }) => {
    const days = [
      { status: 'scheduled' as const, endsAt: PAST },
      { status: 'cancelled' as const, endsAt: AHEAD },
    ]
    assert.isTrue(isOver({ days }, NOW))
    assert.equal(registrationState({ ...OPEN, status: 'published', days }, NOW), 'over')
  })

  test('do not make an event over that was put off', ({ assert }) => {
    const days = [{ status: 'cancelled' as const, endsAt: PAST }]
    assert.isFalse(hasDate({ days }))
    assert.isFalse(isOver({ days }, NOW))
    assert.equal(registrationState({ ...OPEN, status: 'postponed', days }, NOW), 'postponed')
  })
})
