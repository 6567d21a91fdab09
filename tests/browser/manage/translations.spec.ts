import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { axeFindings } from '#tests/helpers/axe'
import { asked, halfTranslated } from '#tests/helpers/translations'

test.group('Translating', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`gives axe nothing to find in ${colorScheme}`, async ({
      client,
      assert,
      visit,
      browserContext,
    }) => {
      const { event, user, key } = await halfTranslated(client)
      const { request, path } = await asked(event, user.id, [key.summary, key.description])
      await browserContext.loginAs(user)
      const base = `/manage/events/${event.id}`
      const pages = [
        `${base}/texts`,
        `${base}/translations`,
        `${base}/translations/bg`,
        `${base}/translation-requests/create?language=bg`,
        `${base}/translation-requests/${request.id}`,
        '/manage/translations',
        path,
        `${path}x`,
      ]
      for (const address of pages) {
        const page = await visit(address)
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        assert.deepEqual(await axeFindings(page), [], address)
        await page.close()
      }
    })
  }

  test('stands side by side on a desk, and one below the other on a phone', async ({
    client,
    assert,
    visit,
  }) => {
    const { event, user, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.summary])
    const page = await visit(path)
    const places = async (width: number) => {
      await page.setViewportSize({ width, height: 900 })
      return page.locator('.translated > *').evaluateAll((parts) =>
        parts.map((part) => {
          const { left, top } = part.getBoundingClientRect()
          return { left, top }
        })
      )
    }
    const [original, target] = await places(1280)
    assert.equal(original.top, target.top)
    assert.isBelow(original.left, target.left)
    const [above, below] = await places(390)
    assert.isBelow(above.top, below.top)
    const width = (of: string) => page.evaluate<number>(`document.documentElement.${of}`)
    assert.equal(await width('scrollWidth'), await width('clientWidth'))
  })

  test('a preview appears in place and leaves what was typed', async ({
    client,
    assert,
    visit,
  }) => {
    const { event, user, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.description])
    const page = await visit(path)
    const field = page.locator(`#texts-${key.description}-bg`)
    await field.fill('**Елате** <script>alert(1)</script>')
    await page.locator('markdown-preview button').click()
    const shown = page.locator(`#texts-${key.description}-bg-preview`)
    await shown.locator('strong').waitFor()
    assert.equal(await shown.locator('strong').textContent(), 'Елате')
    assert.include(await shown.textContent(), '<script>alert(1)</script>')
    assert.equal(await field.inputValue(), '**Елате** <script>alert(1)</script>')
    assert.include(page.url(), path)
  })
})
