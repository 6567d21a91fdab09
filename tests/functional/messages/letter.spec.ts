import { test } from '@japa/runner'
import { LOCALES } from '#app/core/languages/locales'
import { buildMail } from '#app/messages/build_mail'
import { readMime } from '#app/messages/read_mime'
import { openMime } from '#app/messages/sealed_mime'
import { letter } from '#tests/helpers/letters'

const GREETINGS = {
  'sr-Latn': 'Dobar dan,',
  'sr-Cyrl': 'Добар дан,',
  'bg': 'Здравейте,',
  'ro': 'Bună ziua,',
  'en': 'Hello,',
}

async function built(changes: Parameters<typeof letter>[0] = {}) {
  const { sealedMime } = await buildMail(letter(changes))
  const mail = await readMime(openMime(sealedMime))
  return { ...mail, html: String(mail.html), text: String(mail.text) }
}

test.group('A letter', () => {
  test('greets without a name in {$self}')
    .with([...LOCALES])
    .run(async ({ assert }, locale) => {
      const { html, text } = await built({ locale })
      assert.include(html, `<html lang="${locale}">`)
      assert.include(html, GREETINGS[locale])
      assert.match(text, new RegExp(`^${GREETINGS[locale]}\\n`))
    })

  test('says the same in both forms', async ({ assert }) => {
    const { html, text } = await built()
    for (const words of ['10:00–16:30', 'Oficirski dom, Niš', 'K7M-4TQ', 'регистрацията']) {
      assert.include(html, words)
      assert.include(text, words)
    }
  })

  test('leaves air between the parts of its text', async ({ assert }) => {
    const { text } = await built()
    assert.include(text, 'друго.\n\nКога:\n10:00–16:30 Ниш\n\nКъде:\nOficirski dom, Niš\n\nK7M-4TQ')
    assert.notMatch(text, /\n{3}|[ \t]\n/)
  })

  test('escapes what a person typed on the page, and leaves it as it is in the text', async ({
    assert,
  }) => {
    const words = `Ana "O'Neil" <script>alert(1)</script> &amp; {{ 7 * 7 }}`
    const { html, text } = await built({ data: { ...letter().data, words } })
    assert.notInclude(html, '<script>')
    assert.include(html, '&lt;script&gt;')
    assert.include(text, words)
  })

  test('carries the emblem where it shows one, and only there', async ({ assert }) => {
    const funded = await built()
    const plain = await built({ data: { ...letter().data, funding: null } })
    assert.deepEqual(
      funded.attachments.map(({ cid, contentType }) => [cid, contentType]),
      [['emblem', 'image/png']]
    )
    assert.isEmpty(plain.attachments)
  })

  test('loads nothing from elsewhere', async ({ assert }) => {
    const { html } = await built()
    assert.notMatch(html, /(src|background)="?https?:|url\(|<link|@import/)
  })
})

test.group('The subject kept for lists', () => {
  test('hides the code that confirms', async ({ assert }) => {
    const { subject, sealedMime } = await buildMail(letter({ subject: '483920 е Вашият код' }))
    const mail = await readMime(openMime(sealedMime))
    assert.equal(subject, '•••••• е Вашият код')
    assert.equal(mail.subject, '483920 е Вашият код')
  })
})
