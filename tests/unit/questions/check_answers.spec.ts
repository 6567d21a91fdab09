import i18nManager from '@adonisjs/i18n/services/main'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { checkAnswers } from '#app/questions/check_answers'
import type { Answers, Question } from '#app/questions/question'
import type { QuestionKind } from '#app/questions/kinds'

const label = (text: string) => ({ text, lang: 'en' as const })

const question = (kind: QuestionKind, given: Partial<Question> = {}): Question => ({
  id: 1,
  kind,
  label: label('Question'),
  help: null,
  required: false,
  sensitive: false,
  hidden: false,
  settings: {},
  options: [
    { value: '7', label: label('Vegetarian'), hidden: false },
    { value: '8', label: label('Halal'), hidden: false },
    { value: '9', label: label('Fish'), hidden: true },
  ],
  shownWhen: null,
  audiences: [],
  variantOf: null,
  ...given,
})

/** What one question makes of one answer: the value that is kept, or what is wrong with it. */
async function readAs(
  kind: QuestionKind,
  typed: unknown,
  {
    locale = 'en',
    former,
    ...given
  }: Partial<Question> & { locale?: string; former?: Answers } = {}
) {
  const i18n = i18nManager.locale(locale)
  const read = { i18n, country: 'RS', former }
  const { answers, errors } = await checkAnswers([question(kind, given)], { q1: typed }, read)
  return errors['answers.q1'] ?? answers.get(1)
}

test.group('An answer is read by its kind', () => {
  test('{$i}: {kind}, {typed}')
    .with([
      { kind: 'text', typed: '  two   words\n', kept: 'two words' },
      { kind: 'long_text', typed: ' a\nb ', kept: 'a\nb' },
      { kind: 'number', typed: '1 234,5', kept: '1234.5' },
      { kind: 'yes_no', typed: 'no', kept: 'no' },
      { kind: 'one_of', typed: '7', kept: '7' },
      { kind: 'several_of', typed: ['7', '8'], kept: ['7', '8'] },
      { kind: 'several_of', typed: '8', kept: ['8'] },
      { kind: 'scale', typed: '8', kept: '8' },
      { kind: 'date', typed: '1985-02-28', kept: '1985-02-28' },
      { kind: 'country', typed: 'BG', kept: 'BG' },
      { kind: 'phone', typed: '018 123 456', kept: '+38118123456' },
      { kind: 'email', typed: 'ana@example.org', kept: 'ana@example.org' },
      { kind: 'organisation', typed: 'Klaster  kuća', kept: 'Klaster kuća' },
      { kind: 'consent', typed: 'yes', kept: 'yes' },
    ] as { kind: QuestionKind; typed: unknown; kept: unknown }[])
    .run(async ({ assert }, { kind, typed, kept }) => {
      assert.deepEqual(await readAs(kind, typed), kept as string)
    })

  test('{$i}: {kind} refuses {typed}')
    .with([
      { kind: 'text', typed: 'щ'.repeat(301), says: /at most 300/ },
      { kind: 'long_text', typed: 'щ'.repeat(4001), says: /at most/ },
      { kind: 'number', typed: 'many', says: /number/ },
      { kind: 'one_of', typed: '77', says: /options offered/ },
      { kind: 'one_of', typed: '9', says: /options offered/ },
      { kind: 'several_of', typed: ['7', '77'], says: /options offered/ },
      { kind: 'several_of', typed: ['7', '7'], says: /only once/ },
      { kind: 'date', typed: '2027-02-30', says: /date that exists/ },
      { kind: 'country', typed: 'ZZ', says: /Choose a country/ },
      { kind: 'phone', typed: '12', says: /telephone/ },
      { kind: 'email', typed: 'ana@', says: /whole address/ },
      { kind: 'consent', typed: 'maybe', says: /options offered/ },
    ] as { kind: QuestionKind; typed: unknown; says: RegExp }[])
    .run(async ({ assert }, { kind, typed, says }) => {
      assert.match(String(await readAs(kind, typed)), says)
    })

  test('{$i}: a number in {locale}, {typed}')
    .with([
      { locale: 'en', typed: '1,000', kept: '1000' },
      { locale: 'en', typed: '12,345,678.5', kept: '12345678.5' },
      { locale: 'en', typed: '1,5', kept: '1.5' },
      { locale: 'en', typed: '0,125', kept: '0.125' },
      { locale: 'ro', typed: '1.000', kept: '1000' },
      { locale: 'sr-Latn', typed: '1.234,5', kept: '1234.5' },
      { locale: 'bg', typed: '1,125', kept: '1.125' },
    ])
    .run(async ({ assert }, { locale, typed, kept }) => {
      assert.equal(await readAs('number', typed, { locale }), kept)
    })

  test('a number that the form showed is itself when it comes back', async ({ assert }) => {
    const former = new Map([[1, '1.125']])
    assert.equal(await readAs('number', '1.125', { locale: 'ro', former }), '1.125')
  })

  test('a day of birth has been', async ({ assert }) => {
    const settings = { past: true }
    const day = (days: number) => clock.now().plus({ days }).toISODate()!
    assert.equal(await readAs('date', day(0), { settings }), day(0))
    assert.match(String(await readAs('date', day(1), { settings })), /still to come/)
    assert.equal(await readAs('date', day(1)), day(1))
  })

  test('numbers keep to their limits', async ({ assert }) => {
    const settings = { lowest: 1, highest: 4, whole: true }
    assert.equal(await readAs('number', '4', { settings }), '4')
    assert.match(String(await readAs('number', '0', { settings })), /1 or more/)
    assert.match(String(await readAs('number', '5', { settings })), /4 or less/)
    assert.match(String(await readAs('number', '2,5', { settings })), /whole number/)
  })

  test('no more may be ticked than allowed', async ({ assert }) => {
    const settings = { most: 1 }
    assert.match(String(await readAs('several_of', ['7', '8'], { settings })), /at most 1/)
  })

  test('an option that is hidden now stays for whoever chose it', async ({ assert }) => {
    assert.equal(await readAs('one_of', '9', { former: new Map([[1, '9']]) }), '9')
  })

  test('objects and lists where words belong are no answer', async ({ assert }) => {
    assert.isUndefined(await readAs('text', { a: 'b' }))
    assert.isUndefined(await readAs('text', ['a']))
  })
})

test.group('What is asked decides what is required', () => {
  const deciding = question('yes_no', { id: 1, required: true })
  const hanging = question('text', {
    id: 2,
    required: true,
    shownWhen: { questionId: 1, values: ['yes'] },
  })
  const deeper = question('text', {
    id: 3,
    required: true,
    shownWhen: { questionId: 2, values: ['x'] },
  })
  const check = (typed: Record<string, string>) =>
    checkAnswers([deciding, hanging, deeper], typed, {
      i18n: i18nManager.locale('en'),
      country: 'RS',
    })

  test('a required question that was not answered is told', async ({ assert }) => {
    const { errors } = await check({})
    assert.deepEqual(Object.keys(errors), ['answers.q1'])
  })

  test('a hidden question is not required and what it holds is thrown away', async ({ assert }) => {
    const { answers, errors } = await check({ q1: 'no', q2: 'smuggled', q3: 'too' })
    assert.deepEqual(errors, {})
    assert.deepEqual([...answers], [[1, 'no']])
  })

  test('a question that is called for is required', async ({ assert }) => {
    const { errors } = await check({ q1: 'yes' })
    assert.deepEqual(Object.keys(errors), ['answers.q2'])
  })

  test('answers to questions that are not asked here are thrown away', async ({ assert }) => {
    const { answers } = await check({ q1: 'no', q99: 'of another event' })
    assert.deepEqual([...answers.keys()], [1])
  })
})
