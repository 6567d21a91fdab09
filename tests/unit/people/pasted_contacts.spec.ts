import { test } from '@japa/runner'
import { pastedContacts } from '#app/people/pasted_contacts'

const read = (text: string) => pastedContacts(text, 'en')
const names = (text: string) => read(text).people.map(({ name, email }) => `${name} ${email}`)

test.group('A pasted list', () => {
  test('is read with {sign} between name and address')
    .with([{ sign: ',' }, { sign: ';' }, { sign: '\t' }])
    .run(({ assert }, { sign }) => {
      const text = `Đorđe Ljubić${sign}djordje@example.org\r\nМария Димитрова${sign} maria@example.org\r\n`
      assert.deepEqual(names(text), [
        'Đorđe Ljubić djordje@example.org',
        'Мария Димитрова maria@example.org',
      ])
    })

  test('may have a heading, a byte order mark, empty lines and the address first', ({ assert }) => {
    const text = '\uFEFFE-mail;Name\n\nana@example.org;Ana Anić\n\n'
    assert.deepEqual(names(text), ['Ana Anić ana@example.org'])
  })

  test('may come from a mail program, or quote a name that holds a comma', ({ assert }) => {
    assert.deepEqual(names('Ana Anić <ana@example.org>'), ['Ana Anić ana@example.org'])
    assert.deepEqual(names('"Anić, Ana",ana@example.org'), ['Anić, Ana ana@example.org'])
  })

  test('names every line that cannot be taken, and why', ({ assert }) => {
    const lines = [
      'Ana Anić,ana@example.org',
      'Nobody',
      '',
      ',boris@example.org',
      'Vesna,vesna@nowhere',
      `${'x'.repeat(201)},x@example.org`,
      'ANA ANIĆ, Ana@Example.org',
    ]
    assert.deepEqual(read(lines.join('\n')).problems, [
      { line: 2, reason: 'no_email' },
      { line: 4, reason: 'no_name' },
      { line: 5, reason: 'bad_email' },
      { line: 6, reason: 'too_long' },
      { line: 7, reason: 'repeated', first: 1 },
    ])
  })

  test('keeps colleagues of one mailbox apart', ({ assert }) => {
    const text = 'Ana Anić,office@example.org\nBoris Borić,office@example.org'
    assert.lengthOf(read(text).people, 2)
    assert.deepEqual(read(text).problems, [])
  })

  test('of more people than anybody can answer for is not taken', ({ assert }) => {
    const text = Array.from({ length: 2001 }, (_, index) => `A,a${index}@example.org`).join('\n')
    const problems = [{ line: 2001, reason: 'too_many', most: 2000 }]
    assert.deepEqual(read(text), { people: [], problems })
  })

  test('may say in which language to write, and need no name where an address will do', ({
    assert,
  }) => {
    const text = 'Ana Anić;ana@example.org;sr-cyrl\nbg;office@example.org\n;x@example.org'
    const { people, problems } = pastedContacts(text, 'en', { nameless: true })
    assert.deepEqual(problems, [])
    assert.deepEqual(
      people.map(({ name, locale }) => [name, locale]),
      [
        ['Ana Anić', 'sr-Cyrl'],
        ['', 'bg'],
        ['', null],
      ]
    )
  })
})
