import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'

/**
 * What axe finds on a page, short enough to read: the rule and where. In legacy mode it asks the page itself instead of
 * opening another one to gather what frames say: our pages have none. Colours on their way from one theme to the other
 * are waited for.
 */
export async function axeFindings(page: Page) {
  await page.evaluate(
    `Promise.allSettled(document.getAnimations().flatMap((one) =>
      one instanceof CSSTransition ? [one.finished] : []))`
  )
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }))
}

const SCHEMES = ['light', 'dark'] as const

/** Nothing that axe finds on a page in either theme, and nothing wider than the screen. */
export async function assertSound(page: Page, path: string) {
  const response = await page.goto(path)
  const status = response?.status() ?? 0
  if (status >= 500) throw new Error(`${path} answers ${status}`)
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const findings = await axeFindings(page)
    if (findings.length > 0) throw new Error(`${path}, ${colorScheme}: ${JSON.stringify(findings)}`)
  }
  if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) {
    throw new Error(`${path} is wider than the screen`)
  }
}
