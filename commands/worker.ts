import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { QueueManager } from '@boringnode/queue'
import { startWorker } from '#app/core/worker'

export default class RunWorker extends BaseCommand {
  static commandName = 'worker'
  static description = 'Run the jobs in a process of their own, until told to stop'
  static options: CommandOptions = { startApp: true, staysAlive: true }

  /** The queue loads its jobs by itself in a server only. */
  async run() {
    await QueueManager.loadJobs()
    const worker = await startWorker(this.app)
    this.app.terminating(() => worker.stop())
    this.logger.info('working')
  }
}
