import { test } from '@japa/runner'
import { mergeEdits, readSeen, seenOf, type FormValues } from '#app/core/forms/three_way'

const opened = () => ({
  capacity: '25',
  contact: 'office@example.org',
  languages: ['sr', 'bg'],
  texts: { bg: { title: 'Ден' }, en: { title: 'Day' } },
})

const days = (...rows: [string, string][]) => ({ days: rows.map(([id, date]) => ({ id, date })) })

function merge<Values extends FormValues>(before: Values, typed: Values, current: Values) {
  return mergeEdits(seenOf(before), typed, current)
}

test.group('Two editors of one form', () => {
  test('who is alone keeps what they typed', ({ assert }) => {
    const typed = { ...opened(), capacity: '30' }
    const merged = merge(opened(), typed, opened())
    assert.deepEqual(merged, { values: typed, theirs: [], conflicts: {} })
  })

  test('changes to different fields both stay', ({ assert }) => {
    const typed = { ...opened(), capacity: '30' }
    const current = { ...opened(), texts: { bg: { title: 'Ден на' }, en: { title: 'Day' } } }
    const merged = merge(opened(), typed, current)
    assert.deepEqual(merged.values, { ...current, capacity: '30' })
    assert.deepEqual(merged.theirs, ['texts.bg.title'])
    assert.deepEqual(merged.conflicts, {})
  })

  test('where both changed the same, the typed value stays and is named', ({ assert }) => {
    const merged = merge(opened(), { ...opened(), capacity: '30' }, { ...opened(), capacity: '40' })
    assert.equal(merged.values.capacity, '30')
    assert.deepEqual(merged.conflicts, { capacity: '40' })
  })

  test('the same change by both is no conflict', ({ assert }) => {
    const same = { ...opened(), capacity: '30' }
    assert.deepEqual(merge(opened(), same, same).conflicts, {})
  })

  test('line breaks and the order of ticked boxes are no change', ({ assert }) => {
    const before = { text: 'one\ntwo', languages: ['sr', 'bg'] }
    const typed = { text: 'one\r\ntwo', languages: ['bg', 'sr'] }
    const current = { text: 'one', languages: ['en'] }
    assert.deepEqual(merge(before, typed, current).values, current)
  })

  test('a row that another added is not lost, one that another removed goes', ({ assert }) => {
    const before = days(['1', '12 March'], ['2', '13 March'])
    const typed = days(['1', '12 March'], ['2', '13 March'], ['', '15 March'])
    const current = days(['2', '13 March'], ['3', '14 March'])
    const merged = merge(before, typed, current)
    assert.deepEqual(merged.values, days(['2', '13 March'], ['', '15 March'], ['3', '14 March']))
    assert.deepEqual(merged.theirs, ['days.#1', 'days.#3'])
    assert.deepEqual(merged.conflicts, {})
  })

  test('a row one removed and another changed comes back', ({ assert }) => {
    const before = days(['1', '12 March'], ['2', '13 March'])
    const merged = merge(
      before,
      days(['1', '12 March']),
      days(['1', '12 March'], ['2', '20 March'])
    )
    assert.deepEqual(merged.values, days(['1', '12 March'], ['2', '20 March']))
    assert.deepEqual(merged.conflicts, { 'days.#2': { id: '2', date: '20 March' } })
  })

  test('a removed row stays removed when nobody touched it', ({ assert }) => {
    const before = days(['1', '12 March'], ['2', '13 March'])
    const merged = merge(before, days(['1', '12 March']), before)
    assert.deepEqual(merged.values, days(['1', '12 March']))
  })

  test('a row changed here and removed there is kept as a new one', ({ assert }) => {
    const before = days(['1', '12 March'])
    const merged = merge(before, days(['1', '20 March']), days())
    assert.deepEqual(merged.values, days(['', '20 March']))
    assert.deepEqual(merged.conflicts, { 'days.#1': null })
  })

  test('a form that does not say what it saw wins nothing silently', ({ assert }) => {
    const merged = mergeEdits(readSeen('nonsense'), { ...opened(), capacity: '9' }, opened())
    assert.deepEqual(merged.conflicts, { capacity: '25' })
  })
})
