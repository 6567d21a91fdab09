import { test } from '@japa/runner'
import { isOutOfDate } from '#app/core/translations/original'
import { planTranslations } from '#app/core/translations/plan'
import type { TranslatedRow } from '#app/core/translations/texts'

const FIELDS = ['title'] as const
type Rows = TranslatedRow<'title'>[]
type Edit = Parameters<typeof planTranslations<'title'>>[0]

function plan(edit: Partial<Edit>) {
  return planTranslations({ fields: FIELDS, stored: [], typed: {}, source: 'en', ...edit })
}

function stale(rows: Rows, source: Edit['source'] = 'en') {
  return rows
    .filter((row) => isOutOfDate(row, rows, source, FIELDS))
    .map(({ locale }) => locale)
    .sort()
}

const first = () =>
  plan({
    typed: {
      'en': { title: 'Day of clusters' },
      'bg': { title: 'Ден на клъстерите' },
      'sr-Latn': { title: 'Dan klastera' },
    },
  })

test.group('Translations of a text', () => {
  test('are up to date when written together', ({ assert }) => {
    assert.deepEqual(stale(first()), [])
  })

  test('are out of date when only the source changes, each written one', ({ assert }) => {
    const after = plan({ stored: first(), typed: { en: { title: 'Cluster day' } } })
    assert.deepEqual(stale(after), ['bg', 'sr-Latn'])
  })

  test('that change with the source stay up to date', ({ assert }) => {
    const typed = { en: { title: 'Cluster day' }, bg: { title: 'Клъстерен ден' } }
    assert.deepEqual(stale(plan({ stored: first(), typed })), ['sr-Latn'])
  })

  test('count as right again when somebody says so', ({ assert }) => {
    const after = plan({ stored: first(), typed: { en: { title: 'Cluster day' } } })
    assert.deepEqual(stale(plan({ stored: after, stillRight: ['bg.title'] })), ['sr-Latn'])
  })

  test('do not go out of date because another language becomes the source', ({ assert }) => {
    const after = plan({ stored: first(), source: 'bg', formerSource: 'en' })
    assert.deepEqual(stale(after, 'bg'), [])
    const changed = plan({ stored: after, source: 'bg', typed: { bg: { title: 'Друг ден' } } })
    assert.deepEqual(stale(changed, 'bg'), ['en', 'sr-Latn'])
  })

  test('kept before hashes were known go out of date with the next change', ({ assert }) => {
    const stored = first().map((row) => ({ ...row, sourceHash: null }))
    assert.deepEqual(stale(plan({ stored, typed: { en: { title: 'Cluster day' } } })), [
      'bg',
      'sr-Latn',
    ])
  })

  test('are tidied: outer spaces go, Romanian gets its comma letters', ({ assert }) => {
    const rows = plan({ typed: { ro: { title: '  Ziua clusterelor în Timişoara ' } } })
    assert.equal(rows[0].title, 'Ziua clusterelor în Timișoara')
  })

  test('of nothing are no rows', ({ assert }) => {
    assert.deepEqual(plan({ typed: { en: { title: ' ' } } }), [])
  })
})
