import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { createWorker, watchFailures } from '#app/core/worker'

/**
 * Runs every job that is due by our clock, and those that they ask for, until none is left. The first job
 * that fails ends it with its error: in a test nothing fails quietly.
 */
export async function runJobs() {
  const failures: unknown[] = []
  const worker = await createWorker(app)
  const unwatch = watchFailures((_job, error) => failures.push(error))
  try {
    while ((await round(worker)) !== 'idle') if (failures.length > 0) throw failures[0]
  } finally {
    unwatch()
    await worker.stop()
  }
}

async function round(worker: Awaited<ReturnType<typeof createWorker>>) {
  await letDue()
  const cycle = await worker.processCycle(['default'])
  if (cycle?.type === 'error') throw cycle.error
  return cycle?.type ?? 'idle'
}

/** The queue reads the machine's clock; a test may stand at another moment. */
async function letDue() {
  await db
    .from('queue_jobs')
    .where('status', 'delayed')
    .where('execute_at', '<=', clock.now().toMillis())
    .update({ execute_at: 0 })
}
