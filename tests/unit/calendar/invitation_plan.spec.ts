import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import type { SentMethod } from '#app/calendar/models/day_invitation'
import {
  type DayState,
  invitationPlan,
  type InvitationState,
  leavingPlan,
  type Letter,
  type Told,
} from '#app/calendar/invitation_plan'

const NOON = DateTime.utc(2026, 10, 5, 12)

function day(different: Partial<DayState> = {}): DayState {
  return {
    dayId: 1,
    uid: 'one',
    sequence: 0,
    wanted: true,
    presence: 'on_site',
    off: false,
    sent: null,
    lastSequence: null,
    shared: false,
    ...different,
  }
}

function state(different: Partial<InvitationState> = {}): InvitationState {
  return {
    confirmed: true,
    undecided: false,
    eventOff: false,
    over: false,
    told: false,
    takesFeed: false,
    days: [day()],
    ...different,
  }
}

function toldOf(method: SentMethod, { sequence, presence }: DayState): Told {
  return { method, daySequence: sequence, presence, organizer: 'o', at: NOON }
}

/** How things stand once the letters of a plan were kept. */
function after(before: InvitationState, plan: Letter[]): InvitationState {
  const news = plan.flatMap((letter) => letter.days)
  return {
    ...before,
    told: before.told || plan.some(({ kind }) => kind === 'confirmed'),
    days: before.days.map((each) => {
      const told = news.find(({ dayId }) => dayId === each.dayId)
      if (!told) return each
      return {
        ...each,
        sent: toldOf(told.method, each),
        lastSequence: Math.max(told.sequence, each.lastSequence ?? 0),
      }
    }),
  }
}

function summary(plan: Letter[]) {
  return plan.map(({ kind, first, days }) =>
    [
      kind,
      ...(first ? [] : ['further']),
      ...days.map(({ dayId, method, sequence }) => `${dayId} ${method} ${sequence}`),
    ].join(', ')
  )
}

const invited = (sequence = 0, daySequence = 0) => ({
  sent: toldOf('REQUEST', day({ sequence: daySequence })),
  lastSequence: sequence,
})

test.group('Plan of invitations', () => {
  test('a confirmed place on one day is one letter that is the invitation', ({ assert }) => {
    assert.deepEqual(summary(invitationPlan(state())), ['confirmed, 1 REQUEST 0'])
  })

  test('two days are two letters, the second in the thread of the first', ({ assert }) => {
    const days = [day(), day({ dayId: 2, sequence: 3 })]
    assert.deepEqual(summary(invitationPlan(state({ days }))), [
      'confirmed, 1 REQUEST 0',
      'confirmed, further, 2 REQUEST 3',
    ])
  })

  test('from three days on it is one letter with a file', ({ assert }) => {
    const days = [1, 2, 3].map((dayId) => day({ dayId }))
    assert.deepEqual(summary(invitationPlan(state({ days }))), [
      'confirmed, 1 PUBLISH 0, 2 PUBLISH 0, 3 PUBLISH 0',
    ])
  })

  test('who takes the feed is told without an invitation', ({ assert }) => {
    assert.deepEqual(summary(invitationPlan(state({ takesFeed: true }))), [
      'confirmed, 1 PUBLISH 0',
    ])
  })

  test('an event without a date is confirmed too', ({ assert }) => {
    assert.deepEqual(summary(invitationPlan(state({ days: [] }))), ['confirmed'])
  })

  test('without a confirmed place nothing is sent', ({ assert }) => {
    assert.isEmpty(invitationPlan(state({ confirmed: false })))
  })

  test('what is over is left alone', ({ assert }) => {
    assert.isEmpty(invitationPlan(state({ over: true, days: [] })))
    assert.isEmpty(invitationPlan(state({ over: true, days: [], told: true, confirmed: false })))
  })

  test('a moved day is sent again under a higher number', ({ assert }) => {
    const days = [day({ sequence: 2, ...invited(1, 1) })]
    assert.deepEqual(summary(invitationPlan(state({ told: true, days }))), ['changed, 1 REQUEST 2'])
  })

  test('a move is seen also where the mailbox has seen higher numbers', ({ assert }) => {
    const days = [day({ sequence: 1, ...invited(7, 0) })]
    assert.deepEqual(summary(invitationPlan(state({ told: true, days }))), ['changed, 1 REQUEST 8'])
  })

  test('whoever follows online from now on gets the entry anew', ({ assert }) => {
    const days = [day({ ...invited(2), presence: 'online' })]
    assert.deepEqual(summary(invitationPlan(state({ told: true, days }))), [
      'presence, 1 REQUEST 3',
    ])
  })

  test('a place given up is taken out of the calendar, saying so', ({ assert }) => {
    const days = [day(invited(4))]
    const plan = invitationPlan(state({ told: true, confirmed: false, days }))
    assert.deepEqual(summary(plan), ['withdrawn, 1 CANCEL 5'])
  })

  test('a mailbox that was left loses what it was told, and is owed a letter in any case', ({
    assert,
  }) => {
    const told = day({ dayId: 2, ...invited(4) })
    const file = day({ dayId: 3, sent: toldOf('PUBLISH', day()) })
    const shared = day({ dayId: 4, ...invited(1), shared: true })
    const ended = day({ dayId: 5, sent: toldOf('CANCEL', day()) })
    assert.deepEqual(summary(leavingPlan([day(), told, file, shared, ended])), [
      'moved, 2 CANCEL 5, 3 CANCEL 0, 4 CANCEL 1',
    ])
    assert.deepEqual(summary(leavingPlan([])), ['moved'])
  })

  test('a cancelled day is taken out of the calendar', ({ assert }) => {
    const days = [day({ sequence: 1, off: true, ...invited(0) }), day({ dayId: 2, ...invited() })]
    assert.deepEqual(summary(invitationPlan(state({ told: true, days }))), [
      'cancelled, 1 CANCEL 1',
    ])
  })

  test('who withdrew and came back is invited under a higher number', ({ assert }) => {
    const days = [day({ lastSequence: 5 })]
    assert.deepEqual(summary(invitationPlan(state({ days }))), ['confirmed, 1 REQUEST 6'])
  })

  test('a colleague behind the same address keeps the entry that both share', ({ assert }) => {
    const days = [day({ ...invited(2), shared: true })]
    const [letter] = invitationPlan(state({ told: true, confirmed: false, days }))
    assert.equal(letter.kind, 'withdrawn')
    assert.isFalse(letter.days[0].calendar)
  })

  test('the end of an event without a date is told once it was confirmed', ({ assert }) => {
    assert.deepEqual(summary(invitationPlan(state({ told: true, confirmed: false, days: [] }))), [
      'withdrawn',
    ])
    assert.deepEqual(summary(invitationPlan(state({ told: true, eventOff: true, days: [] }))), [
      'cancelled',
    ])
  })

  test('whatever the state, one round is enough and numbers only rise', ({ assert }) => {
    const presence = fc.constantFrom('on_site' as const, 'online' as const)
    const sent = fc.record({
      method: fc.constantFrom('REQUEST' as const, 'CANCEL' as const, 'PUBLISH' as const),
      daySequence: fc.nat(3),
      presence: fc.option(presence),
      at: fc.constant(NOON),
      organizer: fc.constant('o'),
    })
    const dayState = fc
      .record({
        sequence: fc.nat(3),
        wanted: fc.boolean(),
        presence,
        off: fc.boolean(),
        sent: fc.option(sent),
        lastSequence: fc.nat(9),
        shared: fc.boolean(),
      })
      .map((each) => ({ ...each, lastSequence: each.sent ? each.lastSequence : null }))
    const states = fc.record({
      confirmed: fc.boolean(),
      undecided: fc.boolean(),
      eventOff: fc.boolean(),
      over: fc.constant(false),
      told: fc.boolean(),
      takesFeed: fc.boolean(),
      days: fc
        .array(dayState, { minLength: 1, maxLength: 4 })
        .map((days) =>
          days.map((each, index) => day({ ...each, dayId: index, uid: `day ${index}` }))
        ),
    })
    fc.assert(
      fc.property(states, (before) => {
        const plan = invitationPlan(before)
        for (const { days } of plan) {
          assert.isAtMost(days.filter((each) => each.calendar).length, 1)
          for (const news of days.filter((each) => each.calendar)) {
            const { lastSequence } = before.days.find(({ dayId }) => dayId === news.dayId)!
            assert.isAbove(news.sequence, lastSequence ?? -1)
          }
        }
        const owed = plan.filter((letter) => letter.days.length === 0)
        const again = invitationPlan(after(before, plan))
        assert.deepEqual(
          again.filter((letter) => letter.days.length > 0),
          []
        )
        assert.isAtMost(owed.length, 1)
      })
    )
  })
})
