import { test } from '@japa/runner'
import { renderMail } from '#app/messages/render_mail'
import { letter } from '#tests/helpers/letters'

const PROGRAMMES = {
  bg: 'Програма за трансгранично сътрудничество по ИПП България – Сърбия',
  ro: 'Programul de cooperare transfrontalieră Interreg IPA România–Serbia',
} as const

test.group('A letter on a phone', () => {
  test('is no wider than the screen, however long its words are', async ({
    assert,
    browserContext,
  }) => {
    const page = await browserContext.newPage()
    for (const locale of ['bg', 'ro'] as const) {
      const { subject, data } = letter()
      const { html } = await renderMail('trial', locale, {
        ...data,
        subject,
        funding: {
          ...(data.funding as object),
          programme: { text: PROGRAMMES[locale], lang: locale },
        },
        facts: [{ label: 'Къде', lines: [{ text: 'Съвременнонаучноизследователскипарк' }] }],
      })
      await page.setContent(html)
      for (const width of [320, 360, 390]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        assert.equal(over, 0, `${locale} at ${width}`)
      }
    }
  })
})
