/** `npm start` and `npm run worker`: serves the build, or runs only its jobs. Data stands beside `build/`, never in it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { storage } from './support/checks.js'
import { run } from './support/run.js'
import { node24, requireNode20, root } from './support/runtime.js'
import { fail } from './support/terminal.js'

const worker = process.argv[2] === 'worker'
const built = join(root, 'build', 'bin', 'server.js')

requireNode20()
if (!existsSync(built)) fail('There is no build yet. Run "npm run build" first.')
const env = { NODE_ENV: 'production', STORAGE_PATH: storage, DEMO: '' }
const node = node24()
if (!worker && (await run(node, [join('build', 'ace.js'), 'prepare'], { env })) !== 0)
  fail('Sabor could not be prepared; the lines above say why.')
process.exitCode = await run(node, worker ? [join('build', 'ace.js'), 'worker'] : [built], { env })
