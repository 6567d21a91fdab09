import i18nManager from '@adonisjs/i18n/services/main'
import { test } from '@japa/runner'
import vine from '@vinejs/vine'
import { messages as english } from '@vinejs/vine/defaults'
import { LOCALES, type Locale } from '#app/core/languages/locales'

/** Rules that no form of ours has: kinds of numbers, codes and bodies that nobody types. */
const UNUSED =
  /^(ascii|coordinates|creditCard|date\.week|hexCode|iban|ipAddress|jwt|nativeFile|negative|nonPositive|number\.in|passport|postalCode|record\.|ulid|uuid|vat)/

async function firstMessage(locale: Locale, schema: ReturnType<typeof form>, data: unknown) {
  const messagesProvider = i18nManager.locale(locale).createMessagesProvider()
  const [error] = await schema.tryValidate(data, { messagesProvider })
  return error?.messages[0].message
}

function form() {
  return vine.create({
    title: vine.string().minLength(2),
    topics: vine.array(vine.string()).minLength(1),
  })
}

test.group('Messages of validation', () => {
  test('{$self} has one for every rule a form may have')
    .with([...LOCALES])
    .run(({ assert }, locale) => {
      const i18n = i18nManager.locale(locale)
      const rules = Object.keys(english).filter((rule) => !UNUSED.test(rule))
      const missing = rules.filter((rule) => !i18n.hasMessage(`validator.shared.messages.${rule}`))
      assert.deepEqual(missing, [])
    })

  test('a form answers in the language of the page', async ({ assert }) => {
    const answers = (data: unknown) =>
      Promise.all(LOCALES.map((locale) => firstMessage(locale, form(), data)))
    assert.deepEqual(await answers({ topics: ['a'] }), [
      'Popunite ovo polje',
      'Попуните ово поље',
      'Попълнете това поле',
      'Completați acest câmp',
      'Fill in this field',
    ])
    assert.deepEqual(await answers({ title: 'a', topics: ['a'] }), [
      'Upišite najmanje 2 znaka',
      'Упишите најмање 2 знака',
      'Въведете поне 2 знака',
      'Introduceți cel puțin 2 caractere',
      'Enter at least 2 characters',
    ])
    assert.include(await answers({ title: 'abc', topics: [] }), 'Choose at least 1')
  })
})
