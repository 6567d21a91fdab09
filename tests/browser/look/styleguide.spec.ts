import AxeBuilder from '@axe-core/playwright'
import { test } from '@japa/runner'

test.group('The style guide', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`gives axe nothing to find in ${colorScheme}`, async ({ assert, visit }) => {
      const page = await visit('/styleguide')
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      assert.equal(await page.title(), 'Components · Sabor')
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) })),
        []
      )
    })
  }

  test('fits a narrow phone', async ({ assert, visit }) => {
    const page = await visit('/styleguide')
    await page.setViewportSize({ width: 390, height: 800 })
    const width = (of: string) => page.evaluate<number>(`document.documentElement.${of}`)
    assert.equal(await width('scrollWidth'), await width('clientWidth'))
  })
})
