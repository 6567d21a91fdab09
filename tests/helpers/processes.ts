import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import env from '#start/env'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A process of ours on the database of this run, in the test environment unless told. */
export function spawnOurs(script: string, args: string[] = [], changes: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, ['--import=@poppinss/ts-exec', script, ...args], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: env.get('DATABASE_URL'),
      APP_KEY: env.get('APP_KEY').release(),
      ...changes,
    },
  })
}

/**
 * Runs a script in several processes at once: each says `ready`, then all are let go together.
 * @returns what each printed after that, line by line
 */
export async function runTogether(script: string, argsOfEach: string[][]): Promise<string[][]> {
  const processes = argsOfEach.map((args) => spawnOurs(script, args))
  const outputs = processes.map(() => [] as string[])
  await Promise.all(
    processes.map((child, index) => untilReady(child, (line) => outputs[index].push(line)))
  )
  const ends = processes.map((child) => once(child, 'exit'))
  for (const child of processes) child.stdin.write('go\n')
  for (const [code] of await Promise.all(ends)) {
    if (code !== 0) throw new Error(`${script} ended with ${code}`)
  }
  return outputs
}

function untilReady(child: ChildProcess, onLine: (line: string) => void) {
  return new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('ended before it was ready')))
    createInterface({ input: child.stdout! }).on('line', (line) =>
      line === 'ready' ? resolve() : onLine(line)
    )
  })
}
