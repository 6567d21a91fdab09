import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'

/** What axe finds on a page, short enough to read: the rule and where. */
export async function axeFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }))
}
