import { test } from '@japa/runner'
import { inSlots } from '#app/events/agenda_slots'

const item = (starts: string, ends: string, trackId: number | null = null) => ({
  starts,
  ends,
  trackId,
})
type Items = ReturnType<typeof item>[]

const shape = (items: Items, tracks: number[] = []) =>
  inSlots(items, tracks).map(({ lanes, items: placed }) => [
    lanes,
    placed.map(({ item: { starts }, lane }) => `${starts} in ${lane}`),
  ])

test.group('Slots of an agenda', () => {
  test('one after the other, each stands alone', ({ assert }) => {
    assert.deepEqual(shape([item('10:00', '11:00'), item('11:00', '12:00')]), [
      [1, ['10:00 in 1']],
      [1, ['11:00 in 1']],
    ])
  })

  test('tracks keep their lane whoever begins first, in the order of the tracks', ({ assert }) => {
    const items = [
      item('10:00', '10:45', 7),
      item('10:00', '11:30', 3),
      item('10:45', '11:30', 7),
      item('11:30', '12:00'),
    ]
    assert.deepEqual(shape(items, [3, 7]), [
      [2, ['10:00 in 2', '10:00 in 1', '10:45 in 2']],
      [1, ['11:30 in 1']],
    ])
  })

  test('without tracks a session takes the first lane that is free', ({ assert }) => {
    const items = [item('10:00', '12:00'), item('10:00', '10:30'), item('10:30', '11:00')]
    assert.deepEqual(shape(items), [[2, ['10:00 in 1', '10:00 in 2', '10:30 in 2']]])
  })

  test('no more than four stand side by side', ({ assert }) => {
    const items = Array.from({ length: 6 }, () => item('10:00', '11:00'))
    assert.equal(inSlots(items, [])[0].lanes, 4)
  })
})
