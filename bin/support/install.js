import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './runtime.js'
import { run } from './run.js'
import { fail, progress } from './terminal.js'

const stamp = join(root, 'node_modules', '.sabor-installed')

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()
}

/** Installs the packages when the lock file is not the one they were installed from; else needs no network. */
export async function install() {
  if (isInstalled()) return
  const code = await progress('Installing packages (once, some minutes)', () =>
    run('npm', ['install', '--include=optional', '--include=dev', '--no-audit', '--no-fund'], {
      quiet: true,
      env: { NODE_ENV: 'development' },
    })
  )
  if (code !== 0)
    fail('The packages could not be installed; npm says above why. Is this machine online?')
  writeFileSync(stamp, lockHash())
}
