import type { ApplicationService } from '@adonisjs/core/types'
import env from '#start/env'
import { startWorker } from '#app/core/worker'

/** Runs the jobs inside the web process, unless `WORKER=off` leaves them to `npm run worker`. */
export default class WorkerProvider {
  #worker?: Awaited<ReturnType<typeof startWorker>>

  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.inTest || env.get('WORKER') === 'off') return
    this.#worker = await startWorker(this.app)
  }

  async shutdown() {
    await this.#worker?.stop()
  }
}
