import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail } from './terminal.js'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const bundled = join(
  root,
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node'
)

function major(version) {
  return Number(version.replace(/^v/, '').split('.')[0])
}

/** The Node.js that started this script is only asked to install the one that Sabor runs on. */
export function requireNode20() {
  if (major(process.versions.node) < 20) {
    fail(
      `Sabor needs Node.js 20 or newer to start; this is ${process.versions.node}. Install a newer one from nodejs.org.`
    )
  }
}

/** The path of a Node.js 24: the one among the packages, or the machine's own. */
export function node24() {
  const path = existsSync(bundled) ? bundled : process.execPath
  const { stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (!stdout || major(stdout.trim()) < 24) {
    fail(
      `Sabor runs on Node.js 24, which comes with its packages, but this is ${stdout?.trim() || 'none'}. ` +
        'Run "npm install --include=optional", or install Node.js 24.'
    )
  }
  return path
}
