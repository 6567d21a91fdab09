import { test } from '@japa/runner'
import { placeText } from '#app/core/languages/place_text'

test.group('The name of a place', () => {
  const rows = [
    { locale: 'sr-Cyrl', town: 'Зајечар' },
    { locale: 'sr-Latn', town: 'Zaječar' },
    { locale: 'bg', town: 'Зайчар' },
  ]

  test('stands in the page’s own language where it is known', ({ assert }) => {
    assert.deepEqual(placeText(rows, 'town', 'bg'), { text: 'Зайчар', lang: 'bg' })
  })

  test('falls back to Latin letters for {locale}')
    .with([{ locale: 'ro' }, { locale: 'en' }] as const)
    .run(({ assert }, { locale }) => {
      assert.deepEqual(placeText(rows, 'town', locale), { text: 'Zaječar', lang: 'sr-Latn' })
    })

  test('is put into Latin letters where it is only written in Cyrillic', ({ assert }) => {
    assert.deepEqual(placeText(rows.slice(0, 1), 'town', 'ro'), {
      text: 'Zaječar',
      lang: 'sr-Latn',
    })
    assert.deepEqual(placeText(rows.slice(2), 'town', 'en'), { text: 'Zaychar', lang: 'bg-Latn' })
  })

  test('is unknown where nothing says it', ({ assert }) => {
    assert.isNull(placeText([], 'town', 'ro'))
  })
})
