import { test } from '@japa/runner'
import { mendAddress, normaliseAddress } from '#app/people/email_address'
import { nameLocale, typedName } from '#app/people/name_locale'
import type { Locale } from '#app/core/languages/locales'

test.group('A mailbox', () => {
  test('{0} is the same as {1}')
    .with([
      ['  Ana@Example.ORG ', 'ana@example.org'],
      ['nora events@example.org', 'nora+events@example.org'],
      ['ａna@example.org', 'ana@example.org'],
    ])
    .run(({ assert }, [typed, same]) => {
      assert.equal(normaliseAddress(typed), same)
    })

  test('with a plus tag is another mailbox', ({ assert }) => {
    assert.notEqual(normaliseAddress('ana+a@example.org'), normaliseAddress('ana@example.org'))
  })

  test('keeps the letters that were typed', ({ assert }) => {
    assert.equal(mendAddress(' Ana@Example.org'), 'Ana@Example.org')
  })
})

test.group('The language of a name', () => {
  test('{0} from {1} on a page in {2} is {3}')
    .with<[string, string | null, Locale, Locale][]>([
      ['Мария Димитрова', 'BG', 'bg', 'bg'],
      ['Мария Димитрова', 'BG', 'en', 'bg'],
      ['Ивайло Щърбанов', null, 'en', 'bg'],
      ['Наташа Џунић', 'RS', 'bg', 'sr-Cyrl'],
      ['Марко Петров', 'RS', 'sr-Latn', 'sr-Cyrl'],
      ['Марко Петров', null, 'bg', 'bg'],
      ['Jelena Stojanović', 'RS', 'en', 'sr-Latn'],
      ['Ștefan Țăranu', 'RO', 'en', 'ro'],
      ['Ivan Petrov', 'BG', 'bg', 'en'],
      ["Nora O'Brien", 'IE', 'en', 'en'],
    ])
    .run(({ assert }, [name, country, page, expected]) => {
      assert.equal(nameLocale(name, country, page), expected)
    })

  test('of an organisation follows its letters, then who typed it', ({ assert }) => {
    assert.deepEqual(typedName('Општина Ниш', 'en'), { text: 'Општина Ниш', lang: 'sr-Cyrl' })
    assert.deepEqual(typedName('Община Видин', 'bg'), { text: 'Община Видин', lang: 'bg' })
    assert.isNull(typedName(null, 'ro'))
  })
})
