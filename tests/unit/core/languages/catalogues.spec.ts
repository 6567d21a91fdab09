import { test } from '@japa/runner'
import { catalogues, HAND_WRITTEN } from '#tests/helpers/catalogues'
import { placeholders } from '#tests/helpers/placeholders'

/** A word with letters of both scripts, such as a Latin "a" inside "дан". A hyphen parts words: "EU-а". */
const MIXED_SCRIPT =
  /\p{Script=Cyrillic}[\p{L}\p{M}]*\p{Script=Latin}|\p{Script=Latin}[\p{L}\p{M}]*\p{Script=Cyrillic}/u

const LETTERS: Record<string, RegExp> = {
  'sr-Cyrl': /[^абвгдђежзијклљмнњопрстћуфхцчџш]/iu,
  'bg': /[^абвгдежзийклмнопрстуфхцчшщъьюяѝ]/iu,
}

const files = await catalogues()
const messages = files.flatMap(({ locale, feature, messages: all }) =>
  Object.entries(all).map(([name, message]) => ({ locale, name: `${feature}.${name}`, message }))
)

function failing(check: (entry: (typeof messages)[number]) => boolean) {
  return messages.filter(check).map(({ locale, name, message }) => `${locale} ${name}: ${message}`)
}

test.group('Catalogues', () => {
  test('every feature has its words in all four languages', ({ assert }) => {
    const features = new Set(files.map(({ feature }) => feature))
    assert.isTrue(features.has('core'))
    for (const locale of HAND_WRITTEN) {
      const written = files.filter((file) => file.locale === locale).map(({ feature }) => feature)
      assert.sameMembers(written, [...features], locale)
    }
  })

  test('all languages hold the same messages with the same placeholders', ({ assert }) => {
    const shape = (locale: string) =>
      messages
        .filter((entry) => entry.locale === locale)
        .map(({ name, message }) => `${name} ${placeholders(message).join(' ')}`)
        .sort()
    for (const locale of HAND_WRITTEN) assert.deepEqual(shape(locale), shape('en'), locale)
  })

  test('no message is empty or starts or ends with a space', ({ assert }) => {
    assert.deepEqual(
      failing(({ message }) => message === '' || message !== message.trim()),
      []
    )
  })

  test('nobody is shouted at', ({ assert }) => {
    assert.deepEqual(
      failing(({ message }) => /[!¡]/.test(message)),
      []
    )
  })

  test('Romanian letters have a comma, not a cedilla', ({ assert }) => {
    assert.deepEqual(
      failing(({ message }) => /[şţŞŢ]|[sStT]\u0327/.test(message)),
      []
    )
  })

  test('no word mixes two scripts', ({ assert }) => {
    assert.deepEqual(
      failing(({ message }) => MIXED_SCRIPT.test(message)),
      []
    )
  })

  test('Cyrillic words use only the letters of their language', ({ assert }) => {
    const foreign = ({ locale, message }: (typeof messages)[number]) =>
      locale in LETTERS &&
      (message.match(/\p{Script=Cyrillic}/gu) ?? []).some((letter) => LETTERS[locale].test(letter))
    assert.deepEqual(failing(foreign), [])
  })
})
