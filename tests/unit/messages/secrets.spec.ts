import { test } from '@japa/runner'
import { strikeSecrets } from '#app/messages/strike_secrets'

test.group('What an organiser reads of a mail', () => {
  test('names the site of a link and not its address', ({ assert }) => {
    const text =
      'Open (https://sabor.example/bg/registrations/9fQ2mX?a=1#b), then\nhttp://x.rs:81/y'
    assert.equal(strikeSecrets(text), 'Open (https://sabor.example/…), then\nhttp://x.rs:81/…')
  })

  test('has its six digits struck out, and no other numbers', ({ assert }) => {
    assert.equal(
      strikeSecrets('Code 483920, 12 March 2027, room 1204, +38119436988'),
      'Code ••••••, 12 March 2027, room 1204, +38119436988'
    )
  })
})
