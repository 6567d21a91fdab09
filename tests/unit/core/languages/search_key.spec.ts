import { test } from '@japa/runner'
import fc from 'fast-check'
import { likePatterns, nameKey, searchKey, searchTerms } from '#app/core/languages/search_key'
import { toLatin } from '#app/core/languages/to_latin'
import { serbianWord } from '#tests/helpers/serbian_words'

/** What the database does with the patterns. */
function finds(query: string, text: string) {
  const key = searchKey(text)
  return searchTerms(query).every((spellings) =>
    spellings.some((spelling) => key.includes(spelling))
  )
}

function meetings(...spellings: string[]) {
  return spellings.flatMap((query) => spellings.map((text) => [query, text]))
}

test.group('Search key', () => {
  test('"{0}" finds "{1}"')
    .with([
      ...meetings('Djordje', 'Đorđe', 'Ђорђе', 'ĐORĐE', 'ЂОРЂЕ'),
      ...meetings('Niš', 'Ниш', 'NIŠ'),
      ['Nis', 'Niš'],
      ['Nis', 'Ниш'],
      ['Nish', 'Ниш'],
      ['Nish', 'Niš'],
      ['Ниш', 'Nish'],
      ['Niš', 'Nish'],
      ['Nis', 'Nish'],
      ['Zajecar', 'Зајечар'],
      ['Sofia', 'София'],
      ['Sofija', 'София'],
      ['Sofija', 'Софија'],
      ['Targovishte', 'Търговище'],
      ['Bulgaria', 'България'],
      ['Timisoara', 'Timișoara'],
      ['Timişoara', 'Timișoara'],
      ['Caras', 'Caraș-Severin'],
      ['Ђорђевић Јелена', 'Jelena Đorđević'],
      ['kuća nis', 'Кућа кластера, Ниш'],
      ["O'Neil", 'O’Neil'],
      ['oneil', "Ana O'Neil"],
      ['ana@example', 'ana@example.org'],
      ['dzep', 'џеп'],
      ['\u01C6ep', 'Džep'],
      ['ѓорѓи', 'Đorđi'],
      ['STRASSE', 'straße'],
      ['', 'anything'],
      ['%_', 'anything'],
    ])
    .run(({ assert }, [query, text]) => {
      assert.isTrue(finds(query, text))
    })

  test('"{0}" does not find "{1}"')
    .with([
      ['Niš', 'Sofija'],
      ['Jelena Petrović', 'Jelena Savić'],
      ['Nish', 'Nis'],
    ])
    .run(({ assert }, [query, text]) => {
      assert.isFalse(finds(query, text))
    })

  test('holds small letters and single spaces, the second spelling last', ({ assert }) => {
    assert.equal(searchKey('  Кућа  кластера: „НИШ“ '), 'kuca klastera nis kucha nish')
    assert.equal(searchKey('!?'), '')
  })

  test('a query is a handful of words, nothing of which LIKE reads as a sign', ({ assert }) => {
    assert.deepEqual(likePatterns('Niš 100%'), [['%nis%', '%nish%'], ['%100%']])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const patterns = likePatterns(query)
        assert.isAtMost(patterns.length, 8)
        for (const pattern of patterns.flat()) assert.match(pattern, /^%[^%_\\]+%$/)
      })
    )
  })

  test('both scripts of Serbian are found by either', ({ assert }) => {
    fc.assert(
      fc.property(serbianWord({ anyCase: true }), (word) => {
        assert.isTrue(finds(word, toLatin(word)))
        assert.isTrue(finds(toLatin(word), word))
      })
    )
  })
})

test.group('Name key', () => {
  test('spellings of one name have one key')
    .with([
      ['Đorđe Petrović', 'Ђорђе Петровић'],
      ['Đorđe Petrović', 'djordje  petrovic '],
      ['Ștefan Țăranu', 'Stefan Taranu'],
      ['Ana-Marija Savić', 'ana marija savic'],
      ['D’Arcy', "d'arcy"],
    ])
    .run(({ assert }, [one, other]) => {
      assert.equal(nameKey(one), nameKey(other))
    })

  test('other names have other keys, and no name an empty one', ({ assert }) => {
    assert.notEqual(nameKey('Ana Savić'), nameKey('Ana Savin'))
    assert.equal(nameKey(' 🎉 '), '🎉')
  })
})
