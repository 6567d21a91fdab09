import i18nManager from '@adonisjs/i18n/services/main'
import { test } from '@japa/runner'
import type { QuestionKind } from '#app/questions/kinds'
import type { Question } from '#app/questions/question'
import { countsOf, isCountable, tallyOf } from '#app/questions/tally'

const reader = { i18n: i18nManager.locale('sr-Latn'), locale: 'sr-Latn' as const }

const question = (kind: QuestionKind, options: string[] = [], hidden: string[] = []): Question => ({
  id: 1,
  kind,
  label: { text: 'Question', lang: 'en' },
  help: null,
  required: false,
  sensitive: false,
  hidden: false,
  settings: {},
  options: options.map((value) => ({
    value,
    label: { text: `Option ${value}`, lang: 'en' },
    hidden: hidden.includes(value),
  })),
  shownWhen: null,
  audiences: [],
  variantOf: null,
})

const numbers = ({ choices }: ReturnType<typeof tallyOf>) =>
  choices.map(({ words, number }) => [words.text, number])

test.group('What many answered', () => {
  test('counts each of those ticked together, and shares out among those who answered', ({
    assert,
  }) => {
    const counts = countsOf([
      { value: ['1', '2'], number: 3 },
      { value: ['2'], number: 1 },
    ])
    const tally = tallyOf(question('several_of', ['1', '2', '3']), counts, 4, reader)
    assert.deepEqual(numbers(tally), [
      ['Option 1', 3],
      ['Option 2', 4],
      ['Option 3', 0],
    ])
    assert.deepEqual(
      tally.choices.map(({ percent }) => percent),
      ['75%', '100%', '0%']
    )
  })

  test('shows an answer that is offered no longer only where somebody gave it', ({ assert }) => {
    const counts = countsOf([{ value: '2', number: 1 }])
    const tally = tallyOf(question('one_of', ['1', '2', '3'], ['2', '3']), counts, 1, reader)
    assert.deepEqual(numbers(tally), [
      ['Option 1', 0],
      ['Option 2', 1],
    ])
  })

  test('finds the smallest, largest and average number, in the words of the reader', ({
    assert,
  }) => {
    const counts = countsOf([
      { value: '-1.5', number: 1 },
      { value: '1000', number: 1 },
      { value: '3', number: 2 },
    ])
    const { range } = tallyOf(question('number'), counts, 4, reader)
    assert.deepEqual(range, { smallest: '-1,5', largest: '1.000', average: '251,13' })
  })

  test('has the average of a scale by its steps, without those that are no longer one', ({
    assert,
  }) => {
    const counts = countsOf([
      { value: '7', number: 1 },
      { value: '9', number: 3 },
      { value: '5', number: 5 },
    ])
    const { range } = tallyOf(question('scale', ['7', '8', '9', '5'], ['5']), counts, 9, reader)
    assert.equal(range?.average, '2,5')
  })

  test('names countries by how many come from there', ({ assert }) => {
    const counts = countsOf([
      { value: 'BG', number: 1 },
      { value: 'RS', number: 2 },
    ])
    assert.deepEqual(numbers(tallyOf(question('country'), counts, 3, reader)), [
      ['Srbija', 2],
      ['Bugarska', 1],
    ])
  })

  test('reckons with no answer that nobody can read any more', ({ assert }) => {
    const counts = countsOf([{ value: '', number: 2 }])
    assert.isNull(tallyOf(question('number'), counts, 2, reader).range)
  })

  test('leaves texts to be read', ({ assert }) => {
    assert.isFalse(isCountable(question('long_text')))
    assert.isTrue(isCountable(question('yes_no')))
  })
})
