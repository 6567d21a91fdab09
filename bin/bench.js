/** `npm run bench [-- NAME…]`: measures the product against limits taken in the same run. */
import { install } from './support/install.js'
import { run } from './support/run.js'
import { node24, requireNode20 } from './support/runtime.js'

requireNode20()
await install()
process.exitCode = await run(node24(), [
  '--import',
  '@poppinss/ts-exec',
  'bench/run.ts',
  ...process.argv.slice(2),
])
