import { test } from '@japa/runner'
import { excerpt } from '#app/core/markdown'

test.group('The beginning of a text', () => {
  test('leaves out the marks and keeps the words', ({ assert }) => {
    const source =
      '# Clusters\n\nOn **both sides**\nof [the border](https://example.org) & more\n\n- one\n- two'
    assert.equal(excerpt(source), 'Clusters On both sides of the border & more one two')
  })

  test('ends at a word, and says that more follows', ({ assert }) => {
    assert.equal(excerpt('Кластери с обе стране границе', 12), 'Кластери с…')
    assert.equal(excerpt('short', 12), 'short')
  })

  test('cuts a word that is longer than all', ({ assert }) => {
    assert.equal(excerpt('a'.repeat(30), 10), `${'a'.repeat(10)}…`)
  })
})
