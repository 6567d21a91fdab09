import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'

/**
 * What axe finds on a page, short enough to read: the rule and where. In legacy mode it asks the page itself instead of
 * opening another one to gather what frames say: our pages have none.
 */
export async function axeFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }))
}
