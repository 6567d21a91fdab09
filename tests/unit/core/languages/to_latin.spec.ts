import { test } from '@japa/runner'
import fc from 'fast-check'
import { toLatin } from '#app/core/languages/to_latin'
import { serbianWord } from '#tests/helpers/serbian_words'

const SERBIAN_CYRILLIC = /[абвгдђежзијклљмнњопрстћуфхцчџш]/iu
const LIGATURES = /[\u01C4-\u01CC]/

/** A digraph in capitals only where another capital stands beside it. */
const MISPLACED_CASE = /(?<!\p{Lu})(?:LJ|NJ|DŽ)(?!\p{Lu})|(?:Lj|Nj|Dž)(?=\p{Lu})/u

test.group('Serbian from Cyrillic to Latin', () => {
  test('{0} becomes {1}')
    .with([
      ['Љубав', 'Ljubav'],
      ['ЉУБАВ', 'LJUBAV'],
      ['љубав', 'ljubav'],
      ['ЏЕМ', 'DŽEM'],
      ['Џем', 'Džem'],
      ['КОЊ', 'KONJ'],
      ['Коњ', 'Konj'],
      ['Њ. Петровић', 'Nj. Petrović'],
      ['Љ', 'Lj'],
      ['СВЕ О ЊУЈОРКУ', 'SVE O NJUJORKU'],
      ['Ђорђе, ћук, чај, жир, шума', 'Đorđe, ćuk, čaj, žir, šuma'],
      ['инјекција и надживети', 'injekcija i nadživeti'],
      ['ЕУ-а', 'EU-a'],
      ['ѝ', 'ì'],
      ['\u01C5ep', 'Džep'],
    ])
    .run(({ assert }, [cyrillic, latin]) => {
      assert.equal(toLatin(cyrillic), latin)
    })

  test('{$self} stays as it is')
    .with([
      'https://пример.срб/Његош?а=б',
      'www.пример.срб/ж',
      'његош@пример.срб',
      'клъстерите',
      'щастие',
      'Ѓорѓи',
      '`Љубав`',
      '{{ име }}',
      '@његош',
      '#ДанКластера',
      'програм.pdf',
      'Interreg, EU, INFOCLUSTER',
    ])
    .run(({ assert }, text) => {
      assert.equal(toLatin(text), text)
    })

  test('the words of a Markdown link change, its target does not', ({ assert }) => {
    assert.equal(toLatin('[Програм](/ћ/ж_(1) "Дан"), даље'), '[Program](/ћ/ж_(1) "Dan"), dalje')
  })

  test('no Serbian letter is left, no ligature made, no digraph in the wrong case', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.array(serbianWord({ anyCase: true }), { maxLength: 6 }), (words) => {
        const latin = toLatin(words.join(' '))
        assert.notMatch(latin, SERBIAN_CYRILLIC)
        assert.notMatch(latin, LIGATURES)
        assert.notMatch(latin, MISPLACED_CASE)
      })
    )
  })

  test('twice is the same as once, whatever the text', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), serbianWord({}), (noise, word) => {
        const once = toLatin(`${noise} ${word}`)
        assert.equal(toLatin(once), once)
      })
    )
  })

  test('addresses between words stay whole', ({ assert }) => {
    const address = fc.oneof(fc.webUrl(), fc.emailAddress())
    fc.assert(
      fc.property(address, serbianWord({}), (protectedText, word) => {
        assert.include(toLatin(`${word} ${protectedText} ${word}`), protectedText)
      })
    )
  })
})
