import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { readAnswers } from '#app/questions/read_answers'
import { createClass } from '#database/factories/attendance'
import { atCheckIn, createAnswer, createQuestion } from '#database/factories/questions'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'

const field = ({ id }: { id: number }) => `answers[q${id}]`

/** Maria at the door of a class that asks for a badge and a size, in the hands of the trainer and of an organiser. */
async function atDoor(client: ApiClient) {
  const { house, user } = await organiserOf()
  const lesson = await createClass(['maria'], { organisers: [house] })
  const home = atCheckIn(lesson.event)
  const { question: badge } = await createQuestion(home, { label: 'Badge' })
  const { question: size } = await createQuestion(home, { label: 'Size' })
  const [maria] = lesson.registrations
  return {
    badge,
    size,
    home,
    maria,
    trainer: deskOf(client, await lesson.trainer.merge({ locale: 'en' }).save()),
    organiser: deskOf(client, user),
    path: `/attend/sessions/${lesson.session.id}/answers/${maria.id}`,
    manage: `/manage/events/${lesson.event.id}/registrations/${maria.id}/answers`,
    kept: async () => Object.fromEntries(await readAnswers(db, maria.id)),
  }
}

test.group('Answers that two write down at once', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('the second is told what the first wrote, and loses nothing', async ({ client, assert }) => {
    const { badge, size, trainer, organiser, path, manage, kept } = await atDoor(client)
    const opened = openedOf(await trainer.open(path))
    const first = openedOf(await organiser.open(manage))
    const saved = await organiser.put(manage, { ...first, [field(badge)]: 'A7' })
    saved.assertStatus(302)

    const second = await trainer.put(path, { ...opened, [field(badge)]: 'B9', [field(size)]: 'XL' })
    second.assertStatus(409)
    second.assertTextIncludes('Someone has changed this in the meantime')
    second.assertTextIncludes('Changed in the meantime to “A7”')
    assert.include(second.text(), 'value="B9"')
    assert.include(second.text(), 'value="XL"')
    assert.deepEqual(await kept(), { [badge.id]: 'A7' })

    const fields = { [field(badge)]: 'B9', [field(size)]: 'XL' }
    const meant = await trainer.put(path, { ...openedOf(second), ...fields })
    meant.assertStatus(302)
    assert.deepEqual(await kept(), { [badge.id]: 'B9', [size.id]: 'XL' })
  })

  test('an answer that only the first gave stands in the form of the second', async ({
    client,
    assert,
  }) => {
    const { badge, size, maria, trainer, organiser, path, manage, kept } = await atDoor(client)
    await createAnswer(size, maria, 'M')
    const opened = openedOf(await organiser.open(manage))
    const first = openedOf(await trainer.open(path))
    await trainer.put(path, { ...first, [field(badge)]: 'A7', [field(size)]: 'M' })
    const second = await organiser.put(manage, {
      ...opened,
      [field(badge)]: '',
      [field(size)]: 'XL',
    })
    second.assertStatus(409)
    assert.include(second.text(), 'value="A7"')
    assert.include(second.text(), 'value="XL"')
    assert.deepEqual(await kept(), { [badge.id]: 'A7', [size.id]: 'M' })
  })

  test('a question added meanwhile stands in nobody’s way, and what was wrong stays known', async ({
    client,
    assert,
  }) => {
    const { badge, home, trainer, path, kept } = await atDoor(client)
    const { question: number } = await createQuestion(home, { kind: 'number', label: 'Seats' })
    const opened = openedOf(await trainer.open(path))
    await createQuestion(home, { label: 'Asked a moment later' })
    const wrong = await trainer.put(path, { ...opened, [field(badge)]: 'A7', [field(number)]: 'x' })
    wrong.assertStatus(422)
    assert.deepEqual(openedOf(wrong), opened)
    const mended = await trainer.put(path, {
      ...openedOf(wrong),
      [field(badge)]: 'A7',
      [field(number)]: '2',
    })
    mended.assertStatus(302)
    assert.deepEqual(await kept(), { [badge.id]: 'A7', [number.id]: '2' })
  })

  test('ticks and choices are compared by what they mean', async ({ client, assert }) => {
    const { home, trainer, path, kept } = await atDoor(client)
    const { question: meals, options } = await createQuestion(home, {
      kind: 'several_of',
      label: 'Meals',
      options: ['Lunch', 'Dinner'],
    })
    const [lunch, dinner] = options
    const opened = openedOf(await trainer.open(path))
    await trainer.put(path, { ...opened, [`${field(meals)}[]`]: [lunch, dinner] })
    const second = await trainer.put(path, { ...opened, [`${field(meals)}[]`]: [dinner] })
    second.assertStatus(409)
    second.assertTextIncludes('Changed in the meantime to “Lunch and Dinner”')
    const again = openedOf(await trainer.open(path))
    const same = await trainer.put(path, { ...again, [`${field(meals)}[]`]: [dinner, lunch] })
    same.assertStatus(302)
    const { [meals.id]: chosen } = await kept()
    assert.sameMembers(chosen as string[], [lunch, dinner])
  })

  test('of many who send the same form at the same moment one is first', async ({
    client,
    assert,
  }) => {
    const { badge, trainer, path, kept } = await atDoor(client)
    for (const run of [1, 2, 3]) {
      const opened = openedOf(await trainer.open(path))
      const answers = await Promise.all(
        ['A', 'B', 'C', 'D'].map((letter) =>
          trainer.put(path, { ...opened, [field(badge)]: `${letter}${run}` })
        )
      )
      const statuses = answers.map((answer) => answer.status()).sort()
      assert.deepEqual(statuses, [302, 409, 409, 409])
      const { [badge.id]: worn } = await kept()
      assert.match(worn as string, new RegExp(`${run}$`))
    }
  })
})
