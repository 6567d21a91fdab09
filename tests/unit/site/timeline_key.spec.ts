import { test } from '@japa/runner'
import {
  compareKeys,
  timelineWish,
  wishQuery,
  type TimelineKey,
} from '#app/site/queries/project_page/timeline_key'

const key = (at: string, kind: TimelineKey['kind'], id: number) => ({ at, kind, id })

test.group('The keys of a timeline', () => {
  test('come back from an address as they went', ({ assert }) => {
    const wish = { when: 'past', after: key('2027-03-12 10:00:00.000', 'event', 45) } as const
    assert.equal(wishQuery(wish), 'when=past&after=2027-03-12T10:00.e45')
    assert.deepEqual(timelineWish(Object.fromEntries(new URLSearchParams(wishQuery(wish)))), wish)
  })

  test('order by moment, then milestones before events, then by id', ({ assert }) => {
    const [noon, later] = ['2027-03-12 12:00:00.000', '2027-03-12 13:00:00.000']
    const ordered = [
      key(noon, 'milestone', 9),
      key(noon, 'event', 1),
      key(noon, 'event', 2),
      key(later, 'milestone', 1),
    ]
    assert.deepEqual(ordered.toReversed().sort(compareKeys), ordered)
  })
})
