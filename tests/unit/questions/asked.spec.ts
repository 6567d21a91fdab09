import { test } from '@japa/runner'
import { askedOf, isCalledFor } from '#app/questions/asked'
import type { Question } from '#app/questions/question'

const question = (id: number, given: Partial<Question> = {}): Question => ({
  id,
  kind: 'text',
  label: { text: `Question ${id}`, lang: 'en' },
  help: null,
  required: false,
  sensitive: false,
  hidden: false,
  settings: {},
  options: [],
  shownWhen: null,
  audiences: [],
  variantOf: null,
  ...given,
})

const ids = (questions: Question[]) => questions.map(({ id }) => id)

test.group('Which questions are put to whom', () => {
  test('those for some roles are not put to others', ({ assert }) => {
    const questions = [question(1), question(2, { audiences: ['speaker'] })]
    assert.deepEqual(ids(askedOf(questions, 'participant')), [1])
    assert.deepEqual(ids(askedOf(questions, 'speaker')), [1, 2])
  })

  test('another wording takes the place of the first for its roles only', ({ assert }) => {
    const questions = [question(1), question(2, { audiences: ['media'], variantOf: 1 })]
    assert.deepEqual(ids(askedOf(questions, 'media')), [2])
    assert.deepEqual(ids(askedOf(questions, 'guest')), [1])
  })

  test('of two wordings for one role only the first is put to it', ({ assert }) => {
    const questions = [
      question(1),
      question(2, { audiences: ['media'], variantOf: 1 }),
      question(3, { audiences: ['media', 'guest'], variantOf: 1 }),
    ]
    assert.deepEqual(ids(askedOf(questions, 'media')), [2])
    assert.deepEqual(ids(askedOf(questions, 'guest')), [3])
  })

  test('those that were hidden are put to nobody', ({ assert }) => {
    assert.deepEqual(ids(askedOf([question(1, { hidden: true })], 'participant')), [])
  })

  test('a condition holds when one of its answers was chosen', ({ assert }) => {
    const hanging = question(2, { shownWhen: { questionId: 1, values: ['7', '8'] } })
    assert.isTrue(isCalledFor(hanging, new Map([[1, ['3', '8']]])))
    assert.isFalse(isCalledFor(hanging, new Map([[1, '3']])))
    assert.isFalse(isCalledFor(hanging, new Map()))
  })
})
