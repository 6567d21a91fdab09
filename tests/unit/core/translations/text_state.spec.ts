import { test } from '@japa/runner'
import { planTranslations } from '#app/core/translations/plan'
import { textState } from '#app/core/translations/text_state'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'
import type { Locale } from '#app/core/languages/locales'

const FIELDS = ['title', 'summary'] as const
type Field = (typeof FIELDS)[number]
type Rows = TranslatedRow<Field>[]
type Edit = Parameters<typeof planTranslations<Field>>[0]

const plan = (typed: TypedTexts<Field>, stored: Rows = [], more: Partial<Edit> = {}) =>
  planTranslations({ fields: FIELDS, stored, typed, source: 'en', ...more })

const stateOf = (rows: Rows, locale: Locale, field: Field) =>
  textState(rows, locale, field, { source: 'en', fields: FIELDS })

const standing = (rows: Rows, locale: Locale) =>
  FIELDS.map((field) => stateOf(rows, locale, field).standing)

const both = () =>
  plan({
    en: { title: 'Day of clusters', summary: 'Two days in Niš' },
    bg: { title: 'Ден на клъстерите', summary: 'Два дни в Ниш' },
  })

const bothChanged = () =>
  plan({ en: { title: 'Cluster day', summary: 'Three days in Niš' } }, both())

test.group('The state of a text', () => {
  test('says field by field what is out of date', ({ assert }) => {
    const rows = plan({ en: { summary: 'Three days in Niš' } }, both())
    assert.deepEqual(standing(rows, 'bg'), ['right', 'out_of_date'])
  })

  test('tells what the original said then and says now, however often it changed', ({ assert }) => {
    const rows = plan({ en: { summary: 'Four days in Niš' } }, bothChanged())
    const { difference } = stateOf(rows, 'bg', 'summary')
    assert.deepEqual(difference, {
      lang: 'en',
      parts: [
        { kind: 'gone', text: 'Two' },
        { kind: 'new', text: 'Four' },
        { kind: 'same', text: ' days in Niš' },
      ],
    })
  })

  test('a title that is translated anew leaves the summary out of date', ({ assert }) => {
    const rows = plan({ bg: { title: 'Клъстерен ден' } }, bothChanged())
    assert.deepEqual(standing(rows, 'bg'), ['right', 'out_of_date'])
  })

  test('one text found still right leaves the other out of date', ({ assert }) => {
    const rows = plan({}, bothChanged(), { stillRight: ['bg.summary'] })
    assert.deepEqual(standing(rows, 'bg'), ['out_of_date', 'right'])
  })

  test('an original that comes back to what it said makes its translations right again', ({
    assert,
  }) => {
    const rows = plan(
      { en: { title: 'Day of clusters', summary: 'Two days in Niš' } },
      bothChanged()
    )
    assert.deepEqual(standing(rows, 'bg'), ['right', 'right'])
  })

  test('is missing where another language has words, and empty where none has', ({ assert }) => {
    const rows = plan({ en: { title: 'Day of clusters' }, bg: { title: 'Ден', summary: 'Два' } })
    assert.deepEqual(standing(rows, 'en'), ['right', 'missing'])
    assert.deepEqual(standing(rows, 'ro'), ['missing', 'missing'])
    assert.deepEqual(standing(plan({ en: { title: 'Day' } }), 'en'), ['right', 'empty'])
  })

  test('a missing text is not out of date when its original changes', ({ assert }) => {
    const first = plan({ en: { title: 'Day', summary: 'One' }, bg: { title: 'Ден' } })
    const rows = plan({ en: { summary: 'Two' } }, first)
    assert.deepEqual(standing(rows, 'bg'), ['right', 'missing'])
  })

  test('of a second Serbian script says what was derived and what corrected', ({ assert }) => {
    const first = plan({ 'sr-Latn': { title: 'Dan', summary: 'Dva dana' } })
    const rows = plan({ 'sr-Cyrl': { summary: 'Два радна дана' } }, first)
    const made = FIELDS.map((field) => stateOf(rows, 'sr-Cyrl', field).made)
    assert.deepEqual(made, ['derived', 'corrected'])
  })

  test('is out of date without a difference where nobody kept what was said', ({ assert }) => {
    const stored = bothChanged().map((row) => ({ ...row, madeFrom: null }))
    assert.deepEqual(stateOf(stored, 'bg', 'title'), {
      standing: 'out_of_date',
      made: 'written',
      difference: { lang: 'en', parts: null },
    })
    const later = plan({ en: { title: 'Third' } }, stored)
    assert.equal(stateOf(later, 'bg', 'title').standing, 'out_of_date')
    const right = plan({}, later, { stillRight: ['bg.title'] })
    assert.equal(stateOf(right, 'bg', 'title').standing, 'right')
  })
})
