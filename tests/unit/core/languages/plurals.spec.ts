import i18nManager from '@adonisjs/i18n/services/main'
import { test } from '@japa/runner'
import { LOCALES, type Locale } from '#app/core/languages/locales'

const NUMBERS = [0, 1, 2, 4, 5, 11, 12, 14, 19, 20, 21, 22, 25, 100, 101, 111, 1.5]

const FORMS: Record<Locale, string> = {
  'sr-Latn':
    'other one few few other other other other other other one few other other one other other',
  'sr-Cyrl':
    'other one few few other other other other other other one few other other one other other',
  'bg': 'other one other other other other other other other other other other other other other other other',
  'ro': 'few one few few few few few few few other other other other other few few few',
  'en': 'other one other other other other other other other other other other other other other other other',
}

test.group('Words of the interface', () => {
  test('{$self} counts as its speakers do')
    .with([...LOCALES])
    .run(({ assert }, locale) => {
      const message = '{count, plural, one {one} few {few} other {other}}'
      const i18n = i18nManager.locale(locale)
      const forms = NUMBERS.map((count) => i18n.formatRawMessage(message, { count }))
      assert.equal(forms.join(' '), FORMS[locale])
    })

  test('numbers stand in their case', ({ assert }) => {
    const correct = (locale: Locale, count: number) =>
      i18nManager.locale(locale).t('core.form.correct', { count })
    assert.equal(correct('sr-Latn', 1), 'Ispravite 1 polje')
    assert.equal(correct('sr-Cyrl', 22), 'Исправите 22 поља')
    assert.equal(correct('bg', 2), 'Поправете 2 полета')
    assert.equal(correct('ro', 1), 'Corectați un câmp')
    assert.equal(correct('ro', 20), 'Corectați 20 de câmpuri')
    assert.equal(correct('en', 2), 'Correct 2 fields')
  })

  test('Serbian in Latin script is there without a file of its own', ({ assert }) => {
    assert.equal(i18nManager.locale('sr-Latn').t('core.navigation.skip'), 'Pređite na sadržaj')
  })

  test('a missing word is not taken from another language', ({ assert }) => {
    const i18n = i18nManager.locale('bg')
    assert.isNull(i18n.resolveIdentifier('core.no.such.word'))
    assert.throws(() => i18n.t('core.no.such.word'), /core\.no\.such\.word/)
  })
})
