import { configProvider } from '@adonisjs/core'
import type { ApplicationService } from '@adonisjs/core/types'
import { Worker } from '@adonisjs/queue'
import type { QueueConfig } from '@adonisjs/queue/types'
import { tracingChannels } from '@boringnode/queue'
import { startLoop, type Loop } from '#app/core/loop'
import { keepSchedules } from '#app/core/schedule'

const IDLE_MS = 2_000
const companions: (() => Loop)[] = []

/** Starts another loop wherever jobs run, such as the one that delivers mail. */
export function alongsideJobs(start: () => Loop) {
  companions.push(start)
}

/** A worker over the configured queue that runs one round at a time, whenever it is asked to. */
export async function createWorker(app: ApplicationService) {
  const config = app.config.get<QueueConfig>('queue')
  const adapters = Object.fromEntries(
    await Promise.all(
      Object.entries(config.adapters).map(async ([name, provider]) => [
        name,
        (await configProvider.resolve(app, provider)) ?? provider,
      ])
    )
  )
  return new Worker({
    ...config,
    adapters,
    autoLoadJobs: false,
    logger: await app.container.make('logger'),
    jobFactory: (JobClass) => app.container.make(JobClass),
  })
}

/** The queue keeps of a failed job only that it failed, so what went wrong is said here. */
export function watchFailures(report: (job: string, err: unknown) => void) {
  const watch = {
    asyncEnd(message: { job?: { name: string }; error?: unknown }) {
      if (message.error) report(message.job?.name ?? 'unknown', message.error)
    },
  }
  tracingChannels.executeChannel.subscribe(watch as never)
  return () => tracingChannels.executeChannel.unsubscribe(watch as never)
}

/**
 * Runs jobs and their companions until `stop` is called; then finishes what is in flight. The library's own
 * loop sleeps five seconds after a long job, so the rounds are driven here.
 */
export async function startWorker(app: ApplicationService): Promise<Loop> {
  const logger = await app.container.make('logger')
  const worker = await createWorker(app)
  await keepSchedules()
  const unwatch = watchFailures((job, err) => logger.error({ job, err }, 'a job failed'))

  const jobs = startLoop(async () => {
    const cycle = await worker.processCycle(['default'])
    if (cycle?.type === 'error') logger.error({ err: cycle.error }, 'a job round failed')
    return cycle?.type === 'started' || cycle?.type === 'completed' ? 'worked' : 'idle'
  }, IDLE_MS)
  const others = companions.map((start) => start())

  return {
    async stop() {
      const stopped = [jobs, ...others].map((loop) => loop.stop())
      await worker.stop()
      await Promise.all(stopped)
      unwatch()
    },
  }
}
