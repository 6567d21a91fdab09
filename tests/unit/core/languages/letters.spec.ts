import { test } from '@japa/runner'
import { compareIn } from '#app/core/languages/compare'
import { commaBelow } from '#app/core/languages/romanian'
import { transliterate } from '#app/core/languages/transliterate'

test.group('Letters', () => {
  test('Bulgarian {0} is {1} by the Transliteration Act')
    .with([
      ['София', 'Sofia'],
      ['СОФИЯ', 'SOFIA'],
      ['България', 'Bulgaria'],
      ['БЪЛГАРИЯ', 'BULGARIA'],
      ['български', 'balgarski'],
      ['Търговище', 'Targovishte'],
      ['Щърбанов', 'Shtarbanov'],
      ['ЩЪРБАНОВ', 'SHTARBANOV'],
      ['Жечка Цанева, Чавдар Шишков', 'Zhechka Tsaneva, Chavdar Shishkov'],
      ['Кольо, Юлия, Яна, Райна', 'Kolyo, Yulia, Yana, Rayna'],
      ['Interreg в Niš', 'Interreg v Niš'],
    ])
    .run(({ assert }, [bulgarian, latin]) => {
      assert.equal(transliterate(bulgarian), latin)
    })

  test('Romanian s and t get their comma', ({ assert }) => {
    assert.equal(commaBelow('Ştefan şi Ţăranu, mulţi, s\u0327'), 'Ștefan și Țăranu, mulți, ș')
  })

  test('Serbian Latin sorts its digraphs as letters', ({ assert }) => {
    const words = ['ljeto', 'lužnica', 'njiva', 'nula', 'džep', 'dud', 'đak', 'čas', 'ćup', 'cvet']
    assert.equal(
      words.sort(compareIn('sr-Latn')).join(' '),
      'cvet čas ćup dud džep đak lužnica ljeto nula njiva'
    )
  })

  test('Cyrillic sorts by its own alphabet, and numbers by size', ({ assert }) => {
    assert.equal([...'ЉЛМЊНЂДЏЧ'].sort(compareIn('sr-Cyrl')).join(''), 'ДЂЛЉМНЊЧЏ')
    assert.deepEqual(['Ден 10', 'Ден 9'].sort(compareIn('bg')), ['Ден 9', 'Ден 10'])
  })
})
