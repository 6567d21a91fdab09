import { test } from '@japa/runner'
import { inQuotes, oneStop, sentenceFormatter } from '#app/core/languages/formatter'

test.group('A sentence of the catalogue', () => {
  test('is filled in anew each time, as its language writes numbers', ({ assert }) => {
    const formatter = sentenceFormatter({
      defaultLocale: 'en',
      formatter: sentenceFormatter,
      loaders: [],
    })
    const seats = (locale: string, count: number) =>
      formatter.format('{count, number}', locale, { count })
    assert.deepEqual(
      [seats('en', 12345), seats('ro', 12345), seats('ro', 54321)],
      ['12,345', '12.345', '54.321']
    )
  })

  test('gives inner marks to what it puts in quotes, and to nothing else', ({ assert }) => {
    const data = { event: '„Ден на клъстерите“: конференция', count: 2 }
    assert.equal(
      inQuotes('Събитието „{event}“ е отменено.', 'bg', data)?.event,
      '’Ден на клъстерите’: конференция'
    )
    assert.equal(inQuotes('Молба за превод: {event}', 'bg', data), data)
    assert.equal(inQuotes('“{count}”', 'en', data), data)
  })

  test('ends once after a date with a full stop of its own', ({ assert }) => {
    assert.equal(oneStop('Валидна е до 27 декември 2026 г..'), 'Валидна е до 27 декември 2026 г.')
    assert.equal(oneStop('Važi do 27. decembra 2026.. Posle'), 'Važi do 27. decembra 2026. Posle')
    assert.equal(oneStop('Page 1..3, wait...'), 'Page 1..3, wait...')
  })
})
