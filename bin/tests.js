/** `npm test` and `npm run test:postgres`: installs what the tests need, then runs every suite. */
import { install } from './support/install.js'
import { run } from './support/run.js'
import { node24, requireNode20 } from './support/runtime.js'
import { fail } from './support/terminal.js'

const args = process.argv.slice(2)
const onPostgres = args[0] === '--postgres'
const url = process.env.DATABASE_URL ?? ''

if (onPostgres && !/^postgres(ql)?:/.test(url)) {
  fail(
    'Set DATABASE_URL to a PostgreSQL database that the tests may empty, such as postgres://user@127.0.0.1:5432/sabor_test'
  )
}
requireNode20()
await install()
const env = {
  NODE_ENV: 'test',
  ...(onPostgres ? {} : { DATABASE_URL: 'sqlite:storage/test.sqlite3' }),
}
process.exitCode = await run(node24(), ['ace', 'test', ...args.slice(onPostgres ? 1 : 0)], { env })
