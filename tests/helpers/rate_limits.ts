import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import limiter from '@adonisjs/limiter/services/main'

/**
 * Counts attempts as an installation does; other tests run without. Give it to `group.each.setup`, in a group that is
 * not wrapped in a transaction: a limiter that was made in one would keep its connection after the pool has closed it.
 */
export async function countAttempts() {
  if (db.connection().isTransaction) throw new Error('attempts are counted outside of transactions')
  env.set('RATE_LIMITS', 'on')
  await limiter.clear()
  return () => env.set('RATE_LIMITS', 'off')
}
