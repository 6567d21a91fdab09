import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Question from '#app/questions/models/question'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { openedOf } from '#tests/helpers/desk'
import { labelsOf, ownQuestions } from '#tests/helpers/questions'

const choosing = {
  'kind': 'one_of',
  'purpose': 'registration',
  'locale': 'sr-Latn',
  'required': '1',
  'texts[sr-Latn][label]': 'Kako dolazite?',
  'texts[bg][label]': 'Как ще дойдете?',
  'options[0][texts][sr-Latn][label]': 'Automobilom',
  'options[1][texts][sr-Latn][label]': 'Vozom',
}

test.group('Questions of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are written in several languages and both scripts, with their answers', async ({
    client,
    assert,
  }) => {
    const { desk, list } = await ownQuestions(client)
    const made = await desk.post(list, choosing)
    made.assertHeader('location', list)
    const question = await Question.firstOrFail()
    assert.isTrue(question.required)
    assert.deepEqual(await labelsOf('question_translations', 'question_id', question.id), {
      'sr-Latn': 'Kako dolazite?',
      'sr-Cyrl': 'Како долазите?',
      'bg': 'Как ще дойдете?',
    })
    const options = await db.from('options').where('question_id', question.id).orderBy('position')
    assert.deepEqual(await labelsOf('option_translations', 'option_id', options[1].id), {
      'sr-Latn': 'Vozom',
      'sr-Cyrl': 'Возом',
    })
    const page = await desk.open(list)
    page.assertTextIncludes('Kako dolazite?')
  })

  test('say beside the field what is missing, and keep what was typed', async ({ client }) => {
    const { desk, list } = await ownQuestions(client)
    const again = await desk.post(list, {
      ...choosing,
      'texts[sr-Latn][label]': '',
      'options[1][texts][sr-Latn][label]': '',
    })
    again.assertStatus(422)
    again.assertTextIncludes('Write the question in this language')
    again.assertTextIncludes('Offer at least two answers')
    again.assertTextIncludes('Как ще дойдете?')
  })

  test('say at once all that is wrong, of a field and of what goes with it', async ({
    client,
    assert,
  }) => {
    const { desk, list } = await ownQuestions(client)
    const again = await desk.post(list, {
      ...choosing,
      'texts[sr-Latn][label]': '',
      'texts[bg][label]': 'x'.repeat(501),
      'options[1][texts][sr-Latn][label]': 'Automobilom',
      'erase_after_days': 'soon',
    })
    again.assertStatus(422)
    again.assertTextIncludes('Write the question in this language')
    again.assertTextIncludes('Shorten this to at most 500 characters')
    again.assertTextIncludes('Two answers are called the same in this language')
    assert.match(again.text(), /id="erase_after_days"[^>]*aria-invalid="true"/)

    const nowhere = await desk.post(list, { ...choosing, 'locale': 'xx', 'depends[]': '1:yes' })
    nowhere.assertStatus(422)
    nowhere.assertTextIncludes('Choose one of the options offered')
    nowhere.assertTextIncludes('This choice is no longer there: choose again')
  })

  test('are worded anew for each role once', async ({ client, assert }) => {
    const { desk, list, event } = await ownQuestions(client)
    const { question } = await createQuestion(atRegistration(event), { label: 'Why?' })
    const wording = (...roles: string[]) => ({
      'kind': 'text',
      'purpose': 'registration',
      'locale': 'en',
      'texts[en][label]': 'What will you write about?',
      'variant_of': String(question.id),
      'audiences[]': roles,
    })
    const first = await desk.post(list, wording('media'))
    first.assertHeader('location', list)
    const second = await desk.post(list, wording('guest', 'media'))
    second.assertStatus(422)
    second.assertTextIncludes('Another wording is already meant for one of these roles')
    const other = await desk.post(list, wording('guest'))
    other.assertHeader('location', list)
    const wordings = await Question.query().where('variant_of_question_id', question.id)
    assert.lengthOf(wordings, 2)

    const edit = `/manage/questions/${wordings[0].id}`
    const opened = openedOf(await desk.open(`${edit}/edit`))
    const again = await desk.put(edit, { ...wording('media', 'speaker'), ...opened })
    again.assertHeader('location', list)
  })

  test('refuse two answers that are called the same, beside the second one', async ({
    client,
    assert,
  }) => {
    const { desk, list } = await ownQuestions(client)
    const same = 'options[1][texts][sr-Latn][label]'
    const again = await desk.post(list, { ...choosing, [same]: ' automobilom ' })
    again.assertStatus(422)
    again.assertTextIncludes('Two answers are called the same in this language')
    assert.match(again.text(), /id="options-1-texts-sr-Latn-label"[^>]*aria-invalid="true"/)
    assert.isNull(await Question.first())
    const inBulgarian = {
      'options[0][texts][bg][label]': 'С кола',
      'options[1][texts][bg][label]': 'С кола',
    }
    const other = await desk.post(list, { ...choosing, ...inBulgarian })
    other.assertStatus(422)
    assert.match(other.text(), /id="options-1-texts-bg-label"[^>]*aria-invalid="true"/)
  })

  test('may offer again what is hidden', async ({ client }) => {
    const { desk, event } = await ownQuestions(client)
    const { question, options } = await createQuestion(atRegistration(event), {
      kind: 'one_of',
      options: ['By car', 'By train'],
    })
    const path = `/manage/questions/${question.id}`
    const saved = await desk.put(path, {
      ...openedOf(await desk.open(`${path}/edit`)),
      'locale': 'en',
      'texts[en][label]': 'How do you come?',
      'options[0][id]': options[0],
      'options[0][texts][en][label]': 'By car',
      'options[0][hidden]': '1',
      'options[1][id]': options[1],
      'options[1][texts][en][label]': 'By train',
      'options[2][texts][en][label]': 'By car',
    })
    saved.assertStatus(302)
  })

  test('for a date can ask for a day that has been', async ({ client, assert }) => {
    const { desk, list } = await ownQuestions(client)
    await desk.post(list, {
      'kind': 'date',
      'purpose': 'registration',
      'locale': 'en',
      'past': '1',
      'texts[en][label]': 'When were you born?',
    })
    const question = await Question.firstOrFail()
    assert.deepEqual(question.said.settings, { past: true })
    const form = await desk.open(`/manage/questions/${question.id}/edit`)
    assert.match(form.text(), /name="past"[^>]*checked/)
  })

  test('begin in the language of the event, whatever its organiser reads', async ({
    client,
    assert,
  }) => {
    const { desk, event, list } = await ownQuestions(client)
    await event.merge({ locale: 'bg' }).save()
    const form = await desk.open(`${list}/create?kind=text`)
    assert.match(form.text(), /<option value="bg"[^>]*selected/)
  })

  test('get another row for an answer without being saved', async ({ client, assert }) => {
    const { desk, list } = await ownQuestions(client)
    const again = await desk.post(list, { ...choosing, do: 'add' })
    again.assertStatus(200)
    again.assertTextIncludes('options[2][texts]')
    assert.isNull(await Question.first())
  })

  test('hang on answers given above, one deeper and no more', async ({ client }) => {
    const { desk, list, event } = await ownQuestions(client)
    const home = atRegistration(event)
    const first = await createQuestion(home, { kind: 'yes_no', label: 'First?' })
    const values = { kind: 'yes_no' as const, label: 'Second?' }
    const second = await createQuestion(home, {
      ...values,
      shownWhen: { questionId: first.question.id, values: ['yes'] },
    })
    const third = await createQuestion(home, {
      kind: 'yes_no',
      label: 'Third?',
      shownWhen: { questionId: second.question.id, values: ['yes'] },
    })
    const fourth = await createQuestion(home, { label: 'Fourth?' })
    const path = `/manage/questions/${fourth.question.id}`
    const form = {
      ...openedOf(await desk.open(`${path}/edit`)),
      'locale': 'en',
      'texts[en][label]': 'Fourth?',
    }
    const deep = await desk.put(path, { ...form, depends: `${third.question.id}:yes` })
    deep.assertStatus(422)
    deep.assertTextIncludes('but no deeper')
    const right = await desk.put(path, { ...form, depends: `${second.question.id}:yes` })
    right.assertHeader('location', list)
    const twice = await desk.put(path, {
      ...form,
      'revision': '2',
      'depends[]': [`${second.question.id}:yes`, `${first.question.id}:yes`],
    })
    twice.assertTextIncludes('Choose answers to one question only')
  })

  test('stay below those they hang on', async ({ client, assert }) => {
    const { desk, event } = await ownQuestions(client)
    const home = atRegistration(event)
    const above = await createQuestion(home, { kind: 'yes_no' })
    const below = await createQuestion(home, {
      shownWhen: { questionId: above.question.id, values: ['yes'] },
    })
    await desk.post(`/manage/questions/${below.question.id}/moves`, { direction: 'up' })
    const order = await Question.query().orderBy(['position', 'id'])
    assert.deepEqual(
      order.map(({ id }) => id),
      [above.question.id, below.question.id]
    )
    const hide = await desk.put(`/manage/questions/${above.question.id}/offer`, {
      _method: 'DELETE',
    })
    hide.assertStatus(404)
  })

  test('change places with their neighbours', async ({ client, assert }) => {
    const { desk, event } = await ownQuestions(client)
    const one = await createQuestion(atRegistration(event), { label: 'One?' })
    const two = await createQuestion(atRegistration(event), { label: 'Two?' })
    const moved = await desk.post(`/manage/questions/${two.question.id}/moves`, {
      direction: 'up',
    })
    const [list, fragment] = moved.header('location')!.split('#')
    assert.equal(fragment, `question-${two.question.id}-down`)
    const page = await desk.open(list)
    page.assertTextIncludes(`id="${fragment}"`)
    const order = await Question.query().orderBy(['position', 'id'])
    assert.deepEqual(
      order.map(({ id }) => id),
      [two.question.id, one.question.id]
    )
  })

  test('two who have one open: the second is told and loses nothing', async ({ client }) => {
    const { desk, event } = await ownQuestions(client)
    const { question } = await createQuestion(atRegistration(event), { label: 'Why?' })
    const path = `/manage/questions/${question.id}`
    const opened = openedOf(await desk.open(`${path}/edit`))
    const form = { ...opened, locale: 'en' }
    await desk.put(path, { ...form, 'texts[en][label]': 'Why do you come?' })
    const second = await desk.put(path, { ...form, 'texts[en][label]': 'What brings you?' })
    second.assertStatus(409)
    second.assertTextIncludes('What brings you?')
    second.assertTextIncludes('Why do you come?')
  })

  test('what happened to them stands in the history of the event', async ({ client }) => {
    const { desk, list, event } = await ownQuestions(client)
    await desk.post(list, choosing)
    const history = await desk.open(`/manage/events/${event.id}/history`)
    history.assertTextIncludes('Added the question “Kako dolazite?”')
  })
})
