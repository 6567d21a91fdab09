import { test } from '@japa/runner'
import { endsBeforeBegin, membershipState, overlap } from '#app/organisations/membership_terms'

const days = (since: string | null, until: string | null) => ({ since, until })

test.group('Two memberships of one member', () => {
  test('share a day: {one.since}–{one.until} and {other.since}–{other.until}')
    .with([
      { one: days(null, null), other: days('2020-01-01', '2020-12-31') },
      { one: days('2020-01-01', null), other: days('2019-01-01', '2020-01-01') },
      { one: days(null, '2020-01-01'), other: days('2020-01-01', null) },
    ])
    .run(({ assert }, { one, other }) => {
      assert.isTrue(overlap(one, other))
      assert.isTrue(overlap(other, one))
    })

  test('follow one another: {one.since}–{one.until} and {other.since}–{other.until}')
    .with([
      { one: days(null, '2019-12-31'), other: days('2020-01-01', null) },
      { one: days('2018-01-01', '2018-12-31'), other: days('2020-01-01', '2020-12-31') },
    ])
    .run(({ assert }, { one, other }) => {
      assert.isFalse(overlap(one, other))
      assert.isFalse(overlap(other, one))
    })
})

test.group('A membership', () => {
  test('ends on its last day at the earliest on its first', ({ assert }) => {
    assert.isFalse(endsBeforeBegin(days('2020-01-02', '2020-01-02')))
    assert.isTrue(endsBeforeBegin(days('2020-01-02', '2020-01-01')))
  })

  test('is over after its last day', ({ assert }) => {
    assert.equal(membershipState(days(null, '2020-01-01'), '2020-01-01'), 'active')
    assert.equal(membershipState(days(null, '2020-01-01'), '2020-01-02'), 'ended')
    assert.equal(membershipState(days('2020-01-02', null), '2020-01-01'), 'coming')
  })
})
