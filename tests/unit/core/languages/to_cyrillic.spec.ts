import { test } from '@japa/runner'
import fc from 'fast-check'
import { otherScript } from '#app/core/languages/other_script'
import { toCyrillic } from '#app/core/languages/to_cyrillic'
import { toLatin } from '#app/core/languages/to_latin'
import { serbianWord } from '#tests/helpers/serbian_words'

test.group('Serbian from Latin to Cyrillic', () => {
  test('{0} becomes {1}')
    .with([
      ['Ljubav, Njegoš, Džep', 'Љубав, Његош, Џеп'],
      ['injekcija, Injekcije, mikroinjekcija', 'инјекција, Инјекције, микроинјекција'],
      [
        'konjunktura, konjugacija, ali konj i konjušar',
        'конјунктура, конјугација, али коњ и коњушар',
      ],
      ['vanjezički i Tanjug, od Tanjuga', 'ванјезички и Танјуг, од Танјуга'],
      ['nadživeti, nadživela, nadžnjeti', 'надживети, надживела, наджњети'],
      ['podžupan, podžupana, odžaliti, odžalili', 'поджупан, поджупана, оджалити, оджалили'],
      ['Odžaci, hodža, budžet', 'Оџаци, хоџа, буџет'],
      ['DAN KLASTERA U NIŠU', 'ДАН КЛАСТЕРА У НИШУ'],
      ['NJEGOŠ I LJUBAV PREMA DŽEPU', 'ЊЕГОШ И ЉУБАВ ПРЕМА ЏЕПУ'],
      ['Nj. Petrović, NVO i PDV', 'Њ. Петровић, НВО и ПДВ'],
      ['najjači, vannastavni, interresorni', 'најјачи, ваннаставни, интерресорни'],
      ['I mi smo tu', 'И ми смо ту'],
      ['V. Petrović', 'В. Петровић'],
      ['s\u030Cuma, \u01C6ep', 'шума, џеп'],
    ])
    .run(({ assert }, [latin, cyrillic]) => {
      assert.equal(toCyrillic(latin), cyrillic)
    })

  test('{$self} stays as it is')
    .with([
      'EU',
      'IPA',
      'Interreg',
      'Interregu',
      'INFOCLUSTER',
      'YouTube',
      'Facebook',
      'workshop',
      'Timișoara',
      'Örebro',
      'Magic of East',
      'Institute for Cross-border Areas',
      'II, XIV, MMXXVII',
      'B2B, COVID-19, E75',
      'https://sabor.rs/Događaj?q=šta',
      'www.sabor.rs/prijava',
      'sabor.rs/prijava',
      'ana.savić+1@primer.rs',
      '`kod`',
      '{{ ime }}',
      '@sabor #DanKlastera',
      'program.pdf',
    ])
    .run(({ assert }, text) => {
      assert.equal(toCyrillic(text), text)
    })

  test('foreign words stay among Serbian ones', ({ assert }) => {
    assert.equal(
      toCyrillic(
        'Interreg IPA Bugarska–Srbija: EU-a, XIV vek, V kongres, radionica o strategiji I'
      ),
      'Interreg IPA Бугарска–Србија: EU-а, XIV век, V конгрес, радионица о стратегији I'
    )
  })

  test('the words of a Markdown link change, its target does not', ({ assert }) => {
    assert.equal(
      toCyrillic('**Važno**: [prijava](/sr-Latn/dogadjaji) i <https://sabor.rs/a>'),
      '**Важно**: [пријава](/sr-Latn/dogadjaji) и <https://sabor.rs/a>'
    )
  })

  test('a heading in capitals does not decide about the next line', ({ assert }) => {
    assert.equal(toCyrillic('DAN KLASTERA\nProgram EU'), 'ДАН КЛАСТЕРА\nПрограм EU')
  })

  test('what was Serbian Cyrillic comes back through Latin', ({ assert }) => {
    fc.assert(
      fc.property(fc.array(serbianWord({}), { maxLength: 6 }), (words) => {
        const text = words.join(' ')
        assert.equal(toCyrillic(toLatin(text)), text)
      })
    )
  })

  test('whatever is typed in Latin comes back through Cyrillic', ({ assert }) => {
    const letter = fc.constantFrom(...'aábcčćdđefghijklmnoprsštuvzžqwxyș1.,:/@#[]()\n -')
    const text = fc.string({ unit: letter, maxLength: 60 })
    fc.assert(
      fc.property(text, (latin) => {
        const composed = latin.normalize('NFC')
        assert.equal(toLatin(toCyrillic(composed)), composed)
      }),
      { numRuns: 1000 }
    )
  })

  test('twice is the same as once, whatever the text', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), serbianWord({}), (noise, word) => {
        const once = toCyrillic(`${noise} ${toLatin(word)}`)
        assert.equal(toCyrillic(once), once)
      })
    )
  })

  test('content appears in the other script than its own', ({ assert }) => {
    assert.equal(otherScript('Дан кластера', 'sr-Cyrl'), 'Dan klastera')
    assert.equal(otherScript('Dan klastera', 'sr-Latn'), 'Дан кластера')
  })
})
