import { test } from '@japa/runner'
import { errorLinks, fieldState, formState } from '#app/core/views/form_state'

const session = (all: Record<string, unknown>) => ({
  get: (key: string) => all[key],
  all: () => all,
})

test.group('State of a form', () => {
  test('is the same by render or by session', ({ assert }) => {
    const rendered = formState({ errors: { name: 'Write a name' }, old: { name: 'Ива' } })
    const flashed = formState({
      old: () => undefined,
      flashMessages: session({ name: 'Ива', inputErrorsBag: { name: ['Write a name'] } }),
    })
    for (const form of [rendered, flashed]) {
      const field = fieldState(form, 'name')
      assert.deepEqual(field.errors, ['Write a name'])
      assert.equal(field.typed, 'Ива')
      assert.isTrue(field.returned)
    }
  })

  test('keeps a field empty that was emptied', ({ assert }) => {
    const form = formState({ errors: { name: 'Write a name' }, old: { name: null, town: null } })
    assert.equal(fieldState(form, 'name').typed, '')
    assert.equal(fieldState(form, 'town').typed, '')
    assert.isUndefined(fieldState(form, 'country').typed)
    assert.isNull(fieldState(formState({ old: { name: null } }), 'name').typed)
  })

  test('is empty at first sight, also when a session says something else', ({ assert }) => {
    for (const form of [
      formState({}),
      formState({ flashMessages: session({ success: 'Saved' }) }),
    ]) {
      assert.isFalse(fieldState(form, 'name').invalid)
      assert.isFalse(fieldState(form, 'name').returned)
    }
  })

  test('finds fields inside fields, however the name is written', ({ assert }) => {
    const form = formState({
      errors: { 'days.0.date': ['No such date'] },
      old: { days: [{ date: '2027-02-30' }] },
    })
    for (const name of ['days[0][date]', 'days.0.date']) {
      const field = fieldState(form, name)
      assert.deepEqual(field.errors, ['No such date'])
      assert.equal(field.typed, '2027-02-30')
      assert.equal(field.id, 'days-0-date')
      assert.deepEqual(field.describedBy, ['days-0-date-error'])
    }
  })

  test('gives a list the error of its member', ({ assert }) => {
    const form = formState({
      errors: { 'topics.1': ['Unknown topic'] },
      old: { topics: ['a', 'x'] },
    })
    const field = fieldState(form, 'topics[]')
    assert.deepEqual(field.errors, ['Unknown topic'])
    assert.deepEqual(field.typed, ['a', 'x'])
    assert.equal(field.id, 'topics')
  })

  test('links each field once, with the ids the fields have', ({ assert }) => {
    const form = formState({
      errors: {
        'email': ['Write an address', 'Too long'],
        'topics.0': ['Unknown'],
        'topics.1': ['Unknown'],
      },
    })
    assert.deepEqual(errorLinks(form, 'edit'), [
      { id: 'edit-email', text: 'Write an address' },
      { id: 'edit-topics', text: 'Unknown' },
    ])
  })

  test('names the fields in its links as the page does, and in its order', ({ assert }) => {
    const form = formState({
      errors: { zone: 'Choose one', date: 'Fill in this field', other: 'No' },
    })
    form.labels.set('date', 'Day 1, Date').set('starts', 'Starts').set('zone', 'Time zone')
    assert.deepEqual(
      errorLinks(form).map(({ text }) => text),
      ['Day 1, Date: Fill in this field', 'Time zone: Choose one', 'No']
    )
  })
  test('puts no colon behind a question', ({ assert }) => {
    const form = formState({ errors: { days: 'Choose at least one', name: 'Enter a name' } })
    form.labels.set('days', 'В кои дни ще участвате?').set('name', 'Име')
    assert.deepEqual(
      errorLinks(form).map(({ text }) => text),
      ['В кои дни ще участвате? Choose at least one', 'Име: Enter a name']
    )
  })
})
