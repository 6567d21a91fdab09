import { test } from '@japa/runner'
import { inGroups } from '#app/core/in_groups'

const OPTIONS = {
  most: 3,
  apart: (word: string) => [word[0]],
  hopeless: (error: unknown) => error === 'hopeless',
}

/** Words answered in capitals; `groups` tells which were served together. */
function capitals(fail: (words: string[]) => unknown = () => null) {
  const groups: string[][] = []
  const ask = inGroups(async (_: number, words: string[]) => {
    groups.push(words)
    const error = fail(words)
    if (error) throw error
    return words.map((word) => word.toUpperCase())
  }, OPTIONS)
  return { groups, ask: (word: string) => ask(1, word) }
}

test.group('Work in groups', () => {
  test('serves those who come at once together, each with their own answer', async ({ assert }) => {
    const { groups, ask } = capitals()
    const answers = await Promise.all(['ana', 'bora', 'cveta'].map(ask))
    assert.deepEqual(answers, ['ANA', 'BORA', 'CVETA'])
    assert.deepEqual(groups, [['ana', 'bora', 'cveta']])
  })

  test('serves no more at a time than it may, in the order in which they came', async ({
    assert,
  }) => {
    const { groups, ask } = capitals()
    await Promise.all(['ana', 'bora', 'cveta', 'dana'].map(ask))
    assert.deepEqual(groups, [['ana', 'bora', 'cveta'], ['dana']])
  })

  test('keeps apart those who must not be served together, without letting others pass', async ({
    assert,
  }) => {
    const { groups, ask } = capitals()
    await Promise.all(['ana', 'aca', 'bora'].map(ask))
    assert.deepEqual(groups, [['ana'], ['aca', 'bora']])
  })

  test('lets nobody pay for the failure of a neighbour', async ({ assert }) => {
    const { ask } = capitals((words) => words.includes('bora') && 'broken')
    const answers = await Promise.allSettled(['ana', 'bora', 'cveta'].map(ask))
    assert.deepEqual(
      answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason)),
      ['ANA', 'broken', 'CVETA']
    )
  })

  test('does not try again what each of them would only meet again', async ({ assert }) => {
    const { groups, ask } = capitals(() => 'hopeless')
    const answers = await Promise.allSettled(['ana', 'bora'].map(ask))
    assert.deepEqual(
      answers.map((answer) => answer.status),
      ['rejected', 'rejected']
    )
    assert.lengthOf(groups, 1)
  })

  test('serves again after all were served', async ({ assert }) => {
    const { ask } = capitals()
    await ask('ana')
    assert.equal(await ask('bora'), 'BORA')
  })
})
