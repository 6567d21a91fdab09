import { test } from '@japa/runner'
import { contentLanguage, contentLocales } from '#app/core/languages/content_locales'
import { listOf } from '#app/core/languages/list_of'
import { LOCALES, isLocale, otherSerbian } from '#app/core/languages/locales'
import { SPOKEN_LANGUAGES, spokenLanguageName } from '#app/core/languages/spoken_languages'

test.group('Languages', () => {
  test('{$self} is no language of the interface')
    .with(['sr', 'SR-LATN', 'sr-Latn-RS', 'de', '', null, undefined, 5])
    .run(({ assert }, value) => {
      assert.isFalse(isLocale(value))
    })

  test('Serbian counts once as content and stands in two scripts', ({ assert }) => {
    assert.deepEqual(contentLocales(['bg', 'sr']), ['sr-Latn', 'sr-Cyrl', 'bg'])
    assert.equal(contentLanguage('sr-Cyrl'), 'sr')
    assert.equal(otherSerbian(otherSerbian('sr-Latn')), 'sr-Latn')
  })

  test('spoken languages are named in the language of the page', ({ assert }) => {
    assert.deepEqual(
      LOCALES.map((locale) => spokenLanguageName('bg', locale)),
      ['bugarski', 'бугарски', 'български', 'bulgară', 'Bulgarian']
    )
  })

  test('every spoken language has a name in {$self}')
    .with([...LOCALES])
    .run(({ assert }, locale) => {
      for (const language of SPOKEN_LANGUAGES) {
        assert.notEqual(spokenLanguageName(language, locale), language)
      }
    })

  test('names are listed as in a sentence', ({ assert }) => {
    assert.deepEqual(
      LOCALES.map((locale) => listOf(['A', 'B', 'C'], locale)),
      ['A, B i C', 'A, B и C', 'A, B и C', 'A, B și C', 'A, B and C']
    )
  })
})
