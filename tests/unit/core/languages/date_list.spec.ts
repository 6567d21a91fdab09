import { test } from '@japa/runner'
import { dateList, dateListInSentence, longDateList } from '#app/core/languages/date_list'
import { LOCALES } from '#app/core/languages/locales'
import { entryDate } from '#app/site/queries/agenda/entry_date'

const inEach = (dates: string[]) =>
  LOCALES.map((locale) => dateList(dates, locale).replace(/[\u00A0\u202F]/g, ' '))

test.group('Days in words', () => {
  test('leave out the days between', ({ assert }) => {
    assert.deepEqual(inEach(['2027-01-01', '2027-01-04']), [
      '1. i 4. januar 2027.',
      '1. и 4. јануар 2027.',
      '1 и 4 януари 2027 г.',
      '1 și 4 ianuarie 2027',
      '1 and 4 January 2027',
    ])
  })

  test('are a range where they follow each other, also over a month’s end', ({ assert }) => {
    assert.equal(dateList(['2027-03-13', '2027-03-12'], 'en'), '12–13 March 2027')
    assert.equal(dateList(['2027-02-28', '2027-03-01'], 'en'), '28 February – 1 March 2027')
    assert.equal(
      dateList(['2027-01-01', '2027-01-02', '2027-01-05'], 'sr-Latn'),
      '1–2. i 5. januar 2027.'
    )
  })

  test('name months and years where they differ', ({ assert }) => {
    assert.equal(dateList(['2027-03-30', '2027-04-02'], 'en'), '30 March and 2 April 2027')
    assert.equal(
      dateList(['2026-12-30', '2027-01-02'], 'en'),
      '30 December 2026 and 2 January 2027'
    )
  })

  test('name the weekdays only of a range', ({ assert }) => {
    assert.equal(
      longDateList(['2027-01-28', '2027-01-29'], 'en'),
      'Thursday–Friday, 28–29 January 2027'
    )
    assert.equal(longDateList(['2027-01-01', '2027-01-04'], 'en'), '1 and 4 January 2027')
  })

  test('have their months in the genitive inside a Serbian sentence', ({ assert }) => {
    const said = (dates: string[]) => dateListInSentence(dates, 'sr-Latn')
    assert.equal(said(['2027-02-10', '2027-02-12']), '10. i 12. februara 2027.')
    assert.equal(
      said(['2027-03-01', '2027-03-05', '2027-04-02']),
      '1. marta, 5. marta i 2. aprila 2027.'
    )
  })

  test('are a range again when they are too many to read', ({ assert }) => {
    const odd = Array.from({ length: 8 }, (_, index) => `2026-11-${10 + index * 2}`)
    assert.equal(dateList(odd, 'en'), '10–24 November 2026')
  })
})

test.group('The date beside an entry', () => {
  test('has a dash only between days that follow each other', ({ assert }) => {
    const said = (dates: string[]) => {
      const { numbers, weekdays, label } = entryDate(dates, 'en')
      return [numbers, weekdays, label]
    }
    assert.deepEqual(said(['2027-01-01', '2027-01-02']), ['1–2', 'Fri–Sat', '1–2 January 2027'])
    assert.deepEqual(said(['2027-01-01', '2027-01-04']), [
      '1, 4',
      'Fri, Mon',
      '1 and 4 January 2027',
    ])
    assert.deepEqual(said(['2027-01-01', '2027-02-02']), [
      '1',
      'Fri, Tue',
      '1 January and 2 February 2027',
    ])
    assert.equal(said(['2027-01-01', '2027-01-04', '2027-01-06'])[0], '1, …')
  })
})
