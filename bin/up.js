/** `npm run up`: from a fresh clone to a running Sabor with its demo. */
import { join } from 'node:path'
import { answers, requirePort, requireStorage, storage } from './support/checks.js'
import { install } from './support/install.js'
import { run } from './support/run.js'
import { node24, requireNode20 } from './support/runtime.js'
import { fail, say } from './support/terminal.js'

const port = process.env.PORT ?? '3333'
const host = process.env.HOST ?? 'localhost'
const env = {
  NODE_ENV: 'production',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  STORAGE_PATH: storage,
  DEMO: 'true',
  PORT: port,
  HOST: host,
}

requireNode20()
say('Sabor')
requireStorage()
await requirePort(port, host)
await install()
const node = node24()
if ((await run(node, ['ace', 'prepare', '--demo'], { env })) !== 0)
  fail('Sabor could not be prepared; the lines above say why.')
const server = run(node, ['--import', '@poppinss/ts-exec', join('bin', 'server.ts')], { env })
if (await answers(`http://${host}:${port}/health/live`, server)) {
  say(`\nSabor is at ${process.env.APP_URL ?? `http://localhost:${port}`}`)
  say(
    'Sign in under /sign-in with one of the accounts above, or register for an event without any.'
  )
  say('Stop with Ctrl+C.')
}
process.exitCode = await server
