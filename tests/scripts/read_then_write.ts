/**
 * A process of its own that reads and then writes in many transactions on one SQLite file, and prints how many failed:
 * read_then_write.ts <file> <times> <immediate|deferred>
 */
import { once } from 'node:events'
import Database from 'better-sqlite3'
import { useImmediateTransactions } from '#app/core/sqlite'

const [file, times, kind] = process.argv.slice(2)
const connection = new Database(file)
connection.pragma('busy_timeout = 5000')
if (kind === 'immediate') useImmediateTransactions(connection)

process.stdout.write('ready\n')
await once(process.stdin, 'data')
let failed = 0
for (let time = 0; time < Number(times); time++) {
  try {
    connection.prepare('BEGIN;').run()
    const { taken } = connection.prepare('select taken from seats').get() as { taken: number }
    connection.prepare('update seats set taken = ?').run(taken + 1)
    connection.prepare('COMMIT;').run()
  } catch {
    failed += 1
    if (connection.inTransaction) connection.prepare('ROLLBACK;').run()
  }
}
process.stdout.write(`${failed}\n`)
process.exit(0)
