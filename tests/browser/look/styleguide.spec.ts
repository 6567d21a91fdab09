import { test } from '@japa/runner'
import { axeFindings } from '#tests/helpers/axe'

test.group('The style guide', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`gives axe nothing to find in ${colorScheme}`, async ({ assert, visit }) => {
      const page = await visit('/styleguide')
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      assert.equal(await page.title(), 'Components · Sabor')
      assert.deepEqual(await axeFindings(page), [])
    })
  }

  test('fits a narrow phone', async ({ assert, visit }) => {
    const page = await visit('/styleguide')
    await page.setViewportSize({ width: 390, height: 800 })
    const width = (of: string) => page.evaluate<number>(`document.documentElement.${of}`)
    assert.equal(await width('scrollWidth'), await width('clientWidth'))
  })
})
