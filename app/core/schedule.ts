import type { Job } from '@adonisjs/queue'
import { QueueManager } from '@boringnode/queue'

/** A job that comes round by the clock and finds out by itself what is due. */
export interface Schedule {
  job: {
    new (...dependencies: never[]): Job<Record<string, never>>
    schedule(payload: Record<string, never>): ReturnType<typeof Job.schedule>
  }
  /** Minute, hour, day of the month, month, weekday; in UTC. */
  cron: string
}

let schedules: Schedule[] = []

/** Called once, by `start/schedules.ts`. */
export function setSchedules(list: Schedule[]) {
  schedules = list
}

/**
 * Makes the kept schedules the same as the list, whatever an earlier version left. Called where jobs run, by each
 * process: a round is claimed by one of them. Rounds missed while none ran are not made up for.
 */
export async function keepSchedules(list = schedules) {
  const queue = QueueManager.use()
  const kept = await Promise.all(list.map(({ job, cron }) => job.schedule({}).cron(cron).run()))
  const wanted = new Set(kept.map(({ scheduleId }) => scheduleId))
  for (const { id } of await queue.listSchedules()) {
    if (!wanted.has(id)) await queue.deleteSchedule(id)
  }
}
