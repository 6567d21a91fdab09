import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import {
  dateAndTime,
  dateInSentence,
  dayInSentence,
  dateRange,
  dayAndMonth,
  longDate,
  longDateRange,
  dayHeading,
  monthHeading,
  monthRange,
  shortDate,
  timeRange,
} from '#app/core/languages/dates'
import { LOCALES, type Locale } from '#app/core/languages/locales'

/** Asserts one answer per locale, in the order of `LOCALES`; hard spaces count as spaces. */
function inEach(say: (locale: Locale) => string) {
  return LOCALES.map((locale) => say(locale).replace(/[\u00A0\u202F]/g, ' '))
}

test.group('Dates', () => {
  test('a day with its weekday', ({ assert }) => {
    assert.deepEqual(
      inEach((locale) => longDate('2027-03-12', locale)),
      [
        'petak, 12. mart 2027.',
        'петак, 12. март 2027.',
        'петък, 12 март 2027 г.',
        'vineri, 12 martie 2027',
        'Friday, 12 March 2027',
      ]
    )
  })

  test('a day of the year', ({ assert }) => {
    assert.deepEqual(
      inEach((locale) => dayAndMonth('2027-03-12', locale)),
      ['12. mart', '12. март', '12 март', '12 martie', '12 March']
    )
  })

  test('a day in a narrow column', ({ assert }) => {
    assert.deepEqual(
      inEach((locale) => shortDate('2026-12-03', locale)),
      ['čet 3. dec', 'чет 3. дец', 'чт 3 декември', 'joi 3 dec.', 'Thu 3 Dec']
    )
  })

  test('a month as a heading starts with a capital', ({ assert }) => {
    assert.deepEqual(
      inEach((locale) => monthHeading('2026-12-31', locale)),
      ['Decembar 2026.', 'Децембар 2026.', 'Декември 2026 г.', 'Decembrie 2026', 'December 2026']
    )
  })

  test('today as a heading starts with a capital', ({ assert }) => {
    assert.deepEqual(
      inEach((locale) => dayHeading('2026-11-22', locale)),
      [
        'Nedelja, 22. novembar',
        'Недеља, 22. новембар',
        'Неделя, 22 ноември',
        'Duminică, 22 noiembrie',
        'Sunday, 22 November',
      ]
    )
  })

  test('days of one month share it', ({ assert }) => {
    assert.deepEqual(
      inEach((locale) => dateRange('2027-03-12', '2027-03-13', locale)),
      [
        '12–13. mart 2027.',
        '12–13. март 2027.',
        '12–13 март 2027 г.',
        '12–13 martie 2027',
        '12–13 March 2027',
      ]
    )
  })

  test('days of one year share it, days of two name both', ({ assert }) => {
    assert.equal(dateRange('2027-03-30', '2027-04-02', 'sr-Latn'), '30. mart – 2. april 2027.')
    assert.equal(dateRange('2027-03-30', '2027-04-02', 'en'), '30 March – 2 April 2027')
    assert.equal(dateRange('2026-12-30', '2027-01-02', 'ro'), '30 decembrie 2026 – 2 ianuarie 2027')
    assert.equal(dateRange('2026-03-12', '2027-03-12', 'en'), '12 March 2026 – 12 March 2027')
  })

  test('a range of one day is a day', ({ assert }) => {
    assert.equal(dateRange('2027-03-12', '2027-03-12', 'en'), '12 March 2027')
    assert.equal(longDateRange('2027-03-12', '2027-03-12', 'en'), 'Friday, 12 March 2027')
  })

  test('a range of months says its year once, and begins with a capital alone', ({ assert }) => {
    assert.equal(monthRange('2027-02-01', '2027-03-31', 'en'), 'February–March 2027')
    assert.equal(monthRange('2027-02-01', '2027-03-31', 'sr-Latn'), 'Februar–mart 2027.')
    assert.equal(
      monthRange('2026-12-01', '2027-01-31', 'bg'),
      'Декември 2026\u00a0г. – януари 2027\u00a0г.'
    )
    assert.equal(monthRange('2027-02-01', '2027-02-28', 'ro'), 'Februarie 2027')
  })

  test('a range may name its weekdays', ({ assert }) => {
    assert.equal(longDateRange('2027-01-28', '2027-01-29', 'ro'), 'joi–vineri, 28–29 ianuarie 2027')
  })

  test('a moment is shown in its own zone, whatever the machine thinks', ({ assert }) => {
    const moment = DateTime.fromISO('2027-03-12T23:30:00Z').setZone('Europe/Sofia')
    assert.equal(dateAndTime(moment, 'en'), '13 March 2027, 01:30')
    assert.equal(dateAndTime(moment, 'sr-Cyrl'), '13. марта 2027. у 01:30')
    assert.equal(longDate(moment, 'sr-Cyrl'), 'субота, 13. март 2027.')
  })

  test('a date in a Serbian sentence stands in the genitive', ({ assert }) => {
    const months = Array.from({ length: 12 }, (_, month) => DateTime.utc(2027, month + 1, 12))
    assert.deepEqual(
      months.map((day) => dayInSentence(day, 'sr-Latn').slice(4)),
      [
        ...['januara', 'februara', 'marta', 'aprila', 'maja', 'juna', 'jula', 'avgusta'],
        ...['septembra', 'oktobra', 'novembra', 'decembra'],
      ]
    )
    assert.equal(dateInSentence('2027-09-12', 'sr-Cyrl'), '12. септембра 2027.')
    assert.equal(dateInSentence('2027-09-12', 'bg'), '12 септември 2027\u00a0г.')
  })

  test('hours have two digits and an en dash', ({ assert }) => {
    const start = DateTime.fromISO('2027-03-12T09:30', { zone: 'Europe/Belgrade' })
    assert.equal(timeRange(start, start.plus({ hours: 7 })), '09:30–16:30')
    assert.equal(timeRange('09:30:00', '16:30'), '09:30–16:30')
  })

  test('the year is never two digits', ({ assert }) => {
    for (const locale of LOCALES) assert.include(longDate('2027-01-05', locale), '2027')
  })

  test('a day that does not exist is refused', ({ assert }) => {
    assert.throws(() => longDate('2027-02-29', 'en'), /not a day/)
  })
})
