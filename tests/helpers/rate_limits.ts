import limiter from '@adonisjs/limiter/services/main'
import env from '#start/env'

/** Counts attempts as an installation does; other tests run without. Give it to `group.each.setup`. */
export async function countAttempts() {
  env.set('RATE_LIMITS', 'on')
  await limiter.clear()
  return () => env.set('RATE_LIMITS', 'off')
}
