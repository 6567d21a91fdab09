import app from '@adonisjs/core/services/app'
import { defineConfig, drivers } from '@adonisjs/queue'
import { exponentialBackoff } from '@boringnode/queue'

/**
 * Jobs stand in the database, so that they commit with the write that asked for them. One that fails is tried again
 * with growing pauses for over three hours: a database that is busy or away takes more than a moment to come back.
 */
export default defineConfig({
  default: 'database',
  adapters: { database: drivers.database({}) },
  worker: {
    concurrency: 2,
    stalledThreshold: '60s',
    stalledInterval: '30s',
    maxStalledCount: 3,
    gracefulShutdown: false,
  },
  defaultJobOptions: { removeOnComplete: true, removeOnFail: false },
  retry: { maxRetries: 12, backoff: exponentialBackoff({ baseDelay: '5s', maxDelay: '1h' }) },
  locations: [app.makePath('app/*/jobs/*.{ts,js}')],
})
