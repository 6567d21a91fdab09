/** `npm run check`: everything about the code that a machine can judge without running it. */
import { install } from './support/install.js'
import { run } from './support/run.js'
import { node24, requireNode20 } from './support/runtime.js'
import { fail, say } from './support/terminal.js'

requireNode20()
await install()
const node = node24()

const steps = [
  ['generated files are as committed', node, ['bin/check_codegen.js']],
  ['format', 'npx', ['prettier', '--check', '.']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings=0']],
  [
    'import directions',
    'npx',
    [
      'depcruise',
      'app',
      'start',
      'commands',
      'config',
      'database',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  ],
  ['dead code', 'npx', ['knip']],
  ['types', 'npx', ['tsc', '--noEmit']],
]

for (const [name, command, args] of steps) {
  say(`\n— ${name}`)
  if ((await run(command, args)) !== 0) fail(`check failed: ${name}`)
}
say('\nAll checks hold.')
