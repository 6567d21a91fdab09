import chromiumPack from '@sparticuz/chromium'
import { chromium, type LaunchOptions } from 'playwright'

/** The browser that comes in a package, so that nothing has to be installed by hand. */
export async function launchChromium(options: LaunchOptions) {
  chromiumPack.setGraphicsMode = false
  return chromium.launch({
    ...options,
    executablePath: await chromiumPack.executablePath(),
    args: chromiumPack.args.filter((argument) => !ENDS_WITH_ITS_PAGE.includes(argument)),
    headless: true,
  })
}

/** In one process the whole browser ends when a test closes its page. */
const ENDS_WITH_ITS_PAGE = ['--single-process']
