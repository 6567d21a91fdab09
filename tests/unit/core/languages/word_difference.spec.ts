import { test } from '@japa/runner'
import { wordDifference } from '#app/core/languages/word_difference'

const marked = (then: string, now: string, locale: 'sr-Cyrl' | 'bg' | 'en') =>
  wordDifference(then, now, locale)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, new: `[+${text}]` })[kind])
    .join('')

test.group('A difference', () => {
  test('is told in whole words, Cyrillic ones too', ({ assert }) => {
    assert.equal(
      marked('Два дана у Нишу', 'Три дана у Нишу', 'sr-Cyrl'),
      '[-Два][+Три] дана у Нишу'
    )
    assert.equal(marked('Един ден в София', 'Един ден в Ниш', 'bg'), 'Един ден в [-София][+Ниш]')
  })

  test('of a text that begins or ends is all of it', ({ assert }) => {
    assert.equal(marked('', 'Two days', 'en'), '[+Two days]')
    assert.equal(marked('Two days', '', 'en'), '[-Two days]')
  })

  test('gives both texts back whole', ({ assert }) => {
    const [then, now] = ['One.\n\nTwo, three', 'One!\n\nThree, two and one']
    const parts = wordDifference(then, now, 'en')
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('')
    assert.deepEqual([without('new'), without('gone')], [then, now])
  })
})
