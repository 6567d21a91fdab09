import { test } from '@japa/runner'
import { isNeverSent } from '#app/messages/delivery/never_sent'
import { sender } from '#app/messages/mailbox'
import { messageIdOf } from '#app/messages/message_id'
import env from '#start/env'

test.group('A name nobody can have a mailbox at', () => {
  test('{$self} is never sent to')
    .with([
      'a@example.org',
      'a@EXAMPLE.com',
      'a@b.example.net',
      'a@x.test',
      'a@b.invalid',
      'a@c.example',
    ])
    .run(({ assert }, address) => {
      assert.isTrue(isNeverSent(address))
    })

  test('{$self} is sent to')
    .with(['a@myexample.org', 'a@example.org.rs', 'example.org@posta.bg', 'a@test.rs', 'a@latest'])
    .run(({ assert }, address) => {
      assert.isFalse(isNeverSent(address))
    })
})

test.group('Who sends', (group) => {
  group.each.teardown(() => env.set('MAIL_FROM', ''))

  test('is the site itself until the installation says otherwise', ({ assert }) => {
    assert.deepEqual(sender(), { name: 'Sabor', address: 'sabor@127.0.0.1' })
  })

  test('is who the installation says', ({ assert }) => {
    env.set('MAIL_FROM', 'Кластер Хаус <events@kuca.rs>')
    assert.deepEqual(sender(), { name: 'Кластер Хаус', address: 'events@kuca.rs' })
    env.set('MAIL_FROM', 'events@kuca.rs')
    assert.deepEqual(sender(), { name: 'Sabor', address: 'events@kuca.rs' })
  })

  test('names the domain of every Message-ID, which is always the same for a mail', ({
    assert,
  }) => {
    env.set('MAIL_FROM', 'events@kuca.rs')
    assert.match(messageIdOf('registration-1'), /^<[0-9a-f]{32}@kuca\.rs>$/)
    assert.equal(messageIdOf('registration-1'), messageIdOf('registration-1'))
    assert.notEqual(messageIdOf('registration-1'), messageIdOf('registration-2'))
  })
})
