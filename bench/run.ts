/** Runs the benches that are asked for, or all: a table on the screen, a file for each, and a code that is not 0 where a limit is missed. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { storagePath } from '#app/core/storage_path'
import { holds, table, type Scenario } from './scenario.js'

/** Each gives its scenarios one by one, as they are measured. */
const BENCHES: Record<string, () => Promise<{ default: () => AsyncGenerator<Scenario> }>> = {
  rush: () => import('./rush.js'),
  growth: () => import('./growth.js'),
}

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : Object.keys(BENCHES)
const folder = storagePath('bench')
await mkdir(folder, { recursive: true })

for (const name of names) {
  if (!Object.hasOwn(BENCHES, name)) {
    process.stderr.write(
      `There is no bench "${name}"; there are: ${Object.keys(BENCHES).join(', ')}\n`
    )
    process.exit(1)
  }
  const scenarios: Scenario[] = []
  const bench = await BENCHES[name]()
  for await (const scenario of bench.default()) scenarios.push(scenario)
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ scenarios }, null, 2)}\n`)
  process.stdout.write(`${table(scenarios)}\n`)
  if (!scenarios.every(holds)) process.exitCode = 1
}
