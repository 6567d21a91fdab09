import { test } from '@japa/runner'
import { isOutOfDate } from '#app/core/translations/original'
import { planTranslations } from '#app/core/translations/plan'
import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'

const FIELDS = ['title', 'summary'] as const
type Field = (typeof FIELDS)[number]
type Rows = TranslatedRow<Field>[]

function plan(typed: TypedTexts<Field>, stored: Rows = []) {
  return planTranslations({ fields: FIELDS, stored, typed, source: 'sr-Latn' })
}

function row(rows: Rows, locale: string) {
  return rows.find((one) => one.locale === locale)
}

function outOfDate(rows: Rows, locale: string) {
  return isOutOfDate(row(rows, locale)!, rows, 'sr-Latn', FIELDS)
}

test.group('Serbian text in two scripts', () => {
  test('what is written in one script stands in the other too', ({ assert }) => {
    const rows = plan({ 'sr-Cyrl': { title: 'Дан кластера у Нишу' } })
    assert.deepInclude(row(rows, 'sr-Cyrl'), { origin: 'written', title: 'Дан кластера у Нишу' })
    assert.deepInclude(row(rows, 'sr-Latn'), { origin: 'derived', title: 'Dan klastera u Nišu' })
  })

  test('what is typed in Cyrillic where Latin was asked for stands in its own script in both', ({
    assert,
  }) => {
    const rows = plan({ 'sr-Latn': { title: 'Завршна конференција', summary: 'Dva dana' } })
    assert.equal(row(rows, 'sr-Latn')?.title, 'Završna konferencija')
    assert.equal(row(rows, 'sr-Cyrl')?.title, 'Завршна конференција')
    assert.equal(row(rows, 'sr-Cyrl')?.summary, 'Два дана')

    const again = plan({ 'sr-Latn': { title: 'Нов наслов' } }, rows)
    assert.equal(row(again, 'sr-Latn')?.title, 'Nov naslov')
    assert.equal(row(again, 'sr-Cyrl')?.title, 'Нов наслов')
    assert.isFalse(outOfDate(again, 'sr-Cyrl'))
  })

  test('a few Cyrillic words in a Latin text stay as they are', ({ assert }) => {
    const title = 'Festival „Сабор“ na Kadibogazu'
    assert.equal(row(plan({ 'sr-Latn': { title } }), 'sr-Latn')?.title, title)
  })

  test('a derived script follows its source', ({ assert }) => {
    const before = plan({ 'sr-Latn': { title: 'Seminar', summary: 'Šest sati' } })
    const after = plan(
      {
        'sr-Latn': { title: 'Seminar o klasterima', summary: 'Šest sati' },
        'sr-Cyrl': { title: 'Семинар', summary: 'Шест сати' },
      },
      before
    )
    assert.deepInclude(row(after, 'sr-Cyrl'), {
      origin: 'derived',
      title: 'Семинар о кластерима',
    })
  })

  test('a correction stays when its source changes, and is out of date', ({ assert }) => {
    const first = plan({ 'sr-Latn': { title: 'Injekcija za Tanjug', summary: 'Jedan' } })
    const corrected = plan({ 'sr-Cyrl': { title: 'Поправљено' } }, first)
    assert.equal(row(corrected, 'sr-Cyrl')?.origin, 'corrected')
    assert.isFalse(outOfDate(corrected, 'sr-Cyrl'))

    const after = plan({ 'sr-Latn': { title: 'Nov naslov' } }, corrected)
    assert.deepInclude(row(after, 'sr-Cyrl'), { origin: 'corrected', title: 'Поправљено' })
    assert.isTrue(outOfDate(after, 'sr-Cyrl'))
  })

  test('beside a corrected title the summary still follows', ({ assert }) => {
    const first = plan({ 'sr-Latn': { title: 'Naslov', summary: 'Jedan' } })
    const corrected = plan({ 'sr-Cyrl': { title: 'Поправљено' } }, first)
    const after = plan({ 'sr-Latn': { summary: 'Dva' } }, corrected)
    assert.deepInclude(row(after, 'sr-Cyrl'), { title: 'Поправљено', summary: 'Два' })
    assert.isFalse(outOfDate(after, 'sr-Cyrl'))
  })

  test('out of date stays so until somebody corrects it or finds it right', ({ assert }) => {
    const first = plan({ 'sr-Latn': { title: 'Naslov' } })
    const corrected = plan({ 'sr-Cyrl': { title: 'Поправљено' } }, first)
    const stale = plan({ 'sr-Latn': { title: 'Nov naslov' } }, corrected)
    const untouched = plan({ 'sr-Latn': { title: 'Nov naslov' } }, stale)
    assert.isTrue(outOfDate(untouched, 'sr-Cyrl'))

    const corrected2 = plan({ 'sr-Cyrl': { title: 'Нов наслов ипак' } }, stale)
    assert.isFalse(outOfDate(corrected2, 'sr-Cyrl'))
    const right = planTranslations({
      fields: FIELDS,
      stored: stale,
      typed: {},
      source: 'sr-Latn',
      stillRight: ['sr-Cyrl.title'],
    })
    assert.isFalse(outOfDate(right, 'sr-Cyrl'))
    assert.equal(row(right, 'sr-Cyrl')?.title, 'Поправљено')
  })

  test('an emptied correction is derived again', ({ assert }) => {
    const first = plan({ 'sr-Latn': { title: 'Naslov' } })
    const corrected = plan({ 'sr-Cyrl': { title: 'Поправљено' } }, first)
    const after = plan({ 'sr-Cyrl': { title: '' } }, corrected)
    assert.deepInclude(row(after, 'sr-Cyrl'), { origin: 'derived', title: 'Наслов' })
  })

  test('the author may change scripts', ({ assert }) => {
    const first = plan({ 'sr-Latn': { title: 'Naslov' } })
    const after = plan({ 'sr-Latn': { title: '' }, 'sr-Cyrl': { title: 'Други наслов' } }, first)
    assert.deepInclude(row(after, 'sr-Cyrl'), { origin: 'written', title: 'Други наслов' })
    assert.deepInclude(row(after, 'sr-Latn'), { origin: 'derived', title: 'Drugi naslov' })
  })

  test('emptying the source takes away what was derived from it', ({ assert }) => {
    const first = plan({ 'sr-Latn': { title: 'Naslov' } })
    assert.deepEqual(plan({ 'sr-Latn': { title: '' } }, first), [])
  })

  test('both scripts typed alike know which one was written', ({ assert }) => {
    const rows = plan({ 'sr-Latn': { title: 'Naslov' }, 'sr-Cyrl': { title: 'Наслов' } })
    assert.equal(row(rows, 'sr-Latn')?.origin, 'written')
    assert.equal(row(rows, 'sr-Cyrl')?.origin, 'derived')
    const differing = plan({ 'sr-Latn': { title: 'Drugo' }, 'sr-Cyrl': { title: 'Наслов' } })
    assert.equal(row(differing, 'sr-Cyrl')?.origin, 'written')
    assert.equal(row(differing, 'sr-Latn')?.origin, 'corrected')
  })
})
