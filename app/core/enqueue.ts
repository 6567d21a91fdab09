import type { Job } from '@adonisjs/queue'
import { KnexAdapter } from '@boringnode/queue/drivers/knex_adapter'
import type { DateTime } from 'luxon'
import type { Trx } from '#app/core/database'
import { wakeLoops } from '#app/core/loop'

export interface JobClass<Payload> {
  new (...dependencies: never[]): Job<Payload>
  dispatch(payload: Payload): ReturnType<typeof Job.dispatch>
  dispatchMany(payloads: Payload[]): ReturnType<typeof Job.dispatchMany>
}

/**
 * Puts a job beside the write that asks for it: it exists if and only if the transaction commits.
 * `at` holds it back until that moment, by the machine's clock, which is the one the queue reads.
 */
export async function enqueue<Payload>(
  trx: Trx,
  job: JobClass<Payload>,
  payload: Payload,
  options: { at?: DateTime } = {}
): Promise<void> {
  const dispatch = job.dispatch(payload).with(() => new KnexAdapter({ connection: trx.knexClient }))
  const delay = options.at ? options.at.toMillis() - Date.now() : 0
  if (delay > 0) dispatch.in(delay)
  await dispatch.run()
  trx.after('commit', wakeLoops)
}

/** The same for many at once. */
export async function enqueueAll<Payload>(
  trx: Trx,
  job: JobClass<Payload>,
  payloads: Payload[]
): Promise<void> {
  await job
    .dispatchMany(payloads)
    .with(() => new KnexAdapter({ connection: trx.knexClient }))
    .run()
  trx.after('commit', wakeLoops)
}
