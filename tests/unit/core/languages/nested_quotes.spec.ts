import { test } from '@japa/runner'
import { nestedQuotes } from '#app/core/languages/nested_quotes'

test.group('A quotation in a quotation', () => {
  test('has the inner marks of its language', ({ assert }) => {
    assert.equal(
      nestedQuotes('„Ziua clusterelor”: conferință', 'ro'),
      '«Ziua clusterelor»: conferință'
    )
    assert.equal(nestedQuotes('„Дан кластера“', 'sr-Cyrl'), '‚Дан кластера‘')
    assert.equal(nestedQuotes('Форум „Клъстери“ и "Мрежи"', 'bg'), 'Форум ’Клъстери’ и ’Мрежи’')
    assert.equal(nestedQuotes('The “Cluster” day', 'en'), 'The ‘Cluster’ day')
  })

  test('is none where the title has none', ({ assert }) => {
    assert.equal(nestedQuotes('Partners’ day', 'en'), 'Partners’ day')
  })
})
