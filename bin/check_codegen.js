/** Fails when the generated files differ from what the code would generate now. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './support/run.js'
import { node24, root } from './support/runtime.js'
import { fail } from './support/terminal.js'

const files = [
  '.adonisjs/server/controllers.ts',
  '.adonisjs/server/routes.d.ts',
  'database/schema.ts',
]
const read = () => files.map((file) => readFileSync(join(root, file), 'utf8'))

const before = read()
const folder = mkdtempSync(join(tmpdir(), 'sabor-codegen-'))
const env = {
  NODE_ENV: 'development',
  STORAGE_PATH: folder,
  DATABASE_URL: `sqlite:${join(folder, 'codegen.sqlite3')}`,
  LOG_LEVEL: 'error',
  WORKER: 'off',
}
const codes = [
  await run(node24(), ['ace', 'codegen'], { env, quiet: true }),
  await run(node24(), ['ace', 'migration:run'], { env, quiet: true }),
]
rmSync(folder, { recursive: true })

const changed = files.filter((_, index) => read()[index] !== before[index])
if (codes.some((code) => code !== 0)) fail('the generated files could not be made again')
if (changed.length > 0) {
  spawnSync('git', ['--no-pager', 'diff', '--stat', '--', ...changed], {
    cwd: root,
    stdio: 'inherit',
  })
  fail(`not as committed: ${changed.join(', ')}`)
}
