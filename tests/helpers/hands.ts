import type { Locator, Page } from 'playwright'

/** How somebody works a page: with a pointer, or with the keyboard alone. */
export interface Hands {
  fill(field: Locator, value: string): Promise<void>
  choose(select: Locator, label: string): Promise<void>
  /** Presses a button or follows a link, and waits for the page it leads to. */
  press(target: Locator): Promise<void>
}

const MOST_TABS = 250

/** Only the keys Tab, Enter and those that type: what has the focus is all there is. */
export function keyboard(page: Page): Hands {
  async function reach(target: Locator) {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement))
        return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${target} is not reached by Tab`)
  }
  return {
    async fill(field, value) {
      await reach(field)
      await page.keyboard.type(value)
    },
    async choose(select, label) {
      await reach(select)
      await page.keyboard.type(label)
    },
    async press(target) {
      await reach(target)
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    },
  }
}

/** A finger or a mouse. */
export function pointer(page: Page): Hands {
  return {
    fill: (field, value) => field.fill(value),
    async choose(select, label) {
      await select.selectOption({ label })
    },
    async press(target) {
      await Promise.all([page.waitForNavigation(), target.click()])
    },
  }
}
