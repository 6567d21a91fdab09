import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The settings under which one run is prepared, served and looked at. */
export type Settings = Record<string, string>

/** A program of ours under the settings of a run. */
function start(script: string[], settings: Settings, output: 'inherit' | 'pipe' = 'inherit') {
  return spawn(process.execPath, ['--import=@poppinss/ts-exec', ...script], {
    cwd: ROOT,
    stdio: ['ignore', output, 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...settings },
  })
}

async function ended(child: ChildProcess, what: string) {
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${what} ended with ${code}`)
}

/** Runs one of our scripts to its end; what it printed last, as JSON. */
export async function ask<T>(script: string, args: string[], settings: Settings): Promise<T> {
  const child = start([script, ...args], settings, 'pipe')
  let printed = ''
  child.stdout!.on('data', (chunk) => (printed += chunk))
  await ended(child, script)
  return JSON.parse(printed.trim().split('\n').at(-1)!) as T
}

/** Brings the database of the settings to our tables. */
export function prepare(settings: Settings): Promise<void> {
  return ended(start(['ace.js', 'prepare'], settings, 'pipe'), 'prepare')
}

export interface Served {
  port: number
  stop(): Promise<void>
}

/** Serves the product as `npm run up` does, on a port of its own. */
export async function serve(settings: Settings): Promise<Served> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const own = { HOST: '127.0.0.1', PORT: String(port), APP_URL: address }
  const child = start(['bin/server.ts'], { ...settings, ...own })
  const gone = once(child, 'exit')
  await untilAnswered(`${address}/health/live`, child)
  return {
    port,
    async stop() {
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function untilAnswered(url: string, child: ChildProcess) {
  while (child.exitCode === null) {
    if (await fetch(url).catch(() => null)) return
    await wait(100)
  }
  throw new Error('the server did not start')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
