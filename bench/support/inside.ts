import 'reflect-metadata'
import { createIgnitor } from '../../bin/ignitor.js'

/** Does something inside the application, without serving, and prints what came of it as one line of JSON. */
export async function inside(work: () => Promise<unknown>): Promise<void> {
  const app = createIgnitor().createApp('console')
  await app.init()
  await app.boot()
  await app.start(async () => {
    process.stdout.write(`${JSON.stringify(await work())}\n`)
  })
  await app.terminate()
  process.exit(0)
}
