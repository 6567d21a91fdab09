import { test } from '@japa/runner'
import { attributes } from '#app/core/views/attributes'

test.group('Attributes of an element', () => {
  test('are escaped', ({ assert }) => {
    assert.equal(
      attributes({ value: '"><script>alert(1)</script>' }),
      'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"'
    )
  })

  test('are left out when there is nothing to say, kept when empty', ({ assert }) => {
    const given = { alt: '', hidden: false, lang: undefined, title: null, min: 0, required: true }
    assert.equal(attributes(given), 'alt="" min="0" required')
  })

  test('add up where they are lists, otherwise the later wins', ({ assert }) => {
    const merged = attributes(
      { 'type': 'text', 'class': ['btn', false, 'primary'], 'aria-describedby': ['a-error'] },
      { 'type': 'email', 'class': 'grow', 'aria-describedby': 'a-note' }
    )
    assert.equal(merged, 'type="email" class="btn primary grow" aria-describedby="a-error a-note"')
  })

  test('carry neither style nor script', ({ assert }) => {
    for (const name of ['style', 'onclick', 'x y', '"'])
      assert.throws(() => attributes({ [name]: 'x' }))
  })
})
