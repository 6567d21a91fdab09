import { test } from '@japa/runner'
import fc from 'fast-check'
import { isLocale, type Locale } from '#app/core/languages/locales'
import { negotiate } from '#app/core/languages/negotiate'

const TABLE: [string | undefined, Locale][] = [
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['de', 'en'],
  ['de-AT, fr;q=0.9', 'en'],
  ['sr', 'sr-Latn'],
  ['SR', 'sr-Latn'],
  ['sr-RS', 'sr-Latn'],
  ['sr-BA', 'sr-Latn'],
  ['sr-XK', 'sr-Latn'],
  ['sr-Latn', 'sr-Latn'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['sr-latn-ba', 'sr-Latn'],
  ['sr-Cyrl', 'sr-Cyrl'],
  ['sr-Cyrl-RS', 'sr-Cyrl'],
  ['sr-cyrl-me', 'sr-Cyrl'],
  ['sr_Cyrl_RS', 'sr-Cyrl'],
  ['sr-ME', 'sr-Latn'],
  ['sh', 'sr-Latn'],
  ['hr', 'sr-Latn'],
  ['hr-HR', 'sr-Latn'],
  ['bs', 'sr-Latn'],
  ['bs-Latn-BA', 'sr-Latn'],
  ['bs-Cyrl-BA', 'sr-Cyrl'],
  ['cnr', 'sr-Latn'],
  ['cnr-ME', 'sr-Latn'],
  ['bg', 'bg'],
  ['bg-BG', 'bg'],
  ['ro', 'ro'],
  ['ro-RO', 'ro'],
  ['ro-MD', 'ro'],
  ['mo', 'ro'],
  ['en', 'en'],
  ['en-US, bg;q=0.9', 'en'],
  ['mk, sr;q=0.9', 'sr-Latn'],
  ['rom, ro;q=0.5', 'ro'],
  ['english, bg;q=0.1', 'bg'],
  ['srx, bg', 'bg'],
  ['sr-RS, sr;q=0.9, en;q=0.8', 'sr-Latn'],
  ['en;q=0.5, bg;q=0.8', 'bg'],
  ['bg;q=0.8, ro;q=0.8', 'bg'],
  ['ro;q=0.8, bg;q=0.8', 'ro'],
  ['de, bg;q=0.001', 'bg'],
  ['bg;q=0', 'en'],
  ['bg;q=0, ro;q=0.1', 'ro'],
  ['bg;q=0.0, bg-BG;q=0, ro;q=0.3', 'ro'],
  ['sr-Latn;q=0, sr, bg;q=0.5', 'bg'],
  ['sr;q=0, sr-Latn', 'sr-Latn'],
  ['*;q=0.9, ro;q=0.2', 'ro'],
  ['bg ; q = 0.2 , ro ; q = 0.7', 'ro'],
  ['bg;q=high, ro', 'ro'],
  ['bg;q=, ro;q=0.1', 'ro'],
  ['bg;q=7, ro;q=0.1', 'ro'],
  ['bg;q=-1, ro;q=0.1', 'ro'],
  ['bg;Q=0.1, ro;q=0.2', 'ro'],
  [';;;,,,q=,-,_', 'en'],
  ['\u0000\r\nSet-Cookie: a=b', 'en'],
  [`${'de,'.repeat(60)}bg`, 'en'],
]

test.group('Negotiating the language', () => {
  test('"{0}" is answered in {1}')
    .with(TABLE)
    .run(({ assert }, [header, locale]) => {
      assert.equal(negotiate(header), locale)
    })

  test('plain Serbian means the script the installation chose')
    .with(['sr', 'sr-RS', 'sr-BA'])
    .run(({ assert }, header) => {
      assert.equal(negotiate(header, 'sr-Cyrl'), 'sr-Cyrl')
    })

  test('neighbours and a named script do not follow the default')
    .with(['sr-Latn-RS', 'sh', 'hr', 'bs', 'cnr', 'sr-ME'])
    .run(({ assert }, header) => {
      assert.equal(negotiate(header, 'sr-Cyrl'), 'sr-Latn')
    })

  test('whatever is sent, one of our languages comes back', ({ assert }) => {
    const noise = fc.oneof(fc.string(), fc.stringMatching(/^[srbgoen\-;=q0-9., *_]{0,80}$/))
    fc.assert(fc.property(noise, (header) => assert.isTrue(isLocale(negotiate(header)))))
  })
})
