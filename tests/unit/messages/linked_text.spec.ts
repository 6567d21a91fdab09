import { test } from '@japa/runner'
import { linkedText } from '#app/messages/linked_text'

test.group('A plain letter on a page', () => {
  test('links its addresses and keeps every character', ({ assert }) => {
    const text = 'See https://sabor.example/bg/a_b?c=1&d=2.\n\n<b>http://x.rs</b>'
    const lines = linkedText(text)
    const whole = lines.map((line) => line.map((stretch) => stretch.text).join('')).join('\n')
    assert.equal(whole, text)
    assert.deepEqual(
      lines.flat().flatMap(({ href }) => href ?? []),
      ['https://sabor.example/bg/a_b?c=1&d=2', 'http://x.rs']
    )
  })
})
