import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './runtime.js'
import { fail } from './terminal.js'

export const storage = process.env.STORAGE_PATH ?? join(root, 'storage')

/** Ends with one line where data could not be written. */
export function requireStorage() {
  try {
    mkdirSync(storage, { recursive: true })
    accessSync(storage, constants.W_OK)
  } catch {
    fail(
      `Sabor cannot write to ${storage}. Give this user the right to, or set STORAGE_PATH to another folder.`
    )
  }
}

/** Ends with one line where another program listens on the port. */
export function requirePort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) =>
      fail(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken by another program. Stop it, or choose another: PORT=${Number(port) + 1} npm run up`
          : `Sabor cannot listen on ${host}:${port} (${error.code}).`
      )
    )
    probe.listen(Number(port), host, () => probe.close(resolve))
  })
}

/** Waits until an address answers; false when the process behind it ended before it did. */
export async function answers(url, process) {
  let ended = false
  process.then(() => (ended = true))
  while (!ended) {
    const response = await fetch(url).catch(() => null)
    if (response) return true
    await wait(100)
  }
  return false
}
