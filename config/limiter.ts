import { defineConfig, stores } from '@adonisjs/limiter'
import env from '#start/env'

const url = env.get('DATABASE_URL')

/**
 * With SQLite there is one process and one connection, so counting in memory is right and costs no write.
 * Several processes need a store they share.
 */
const shared = env.get('REDIS_URL') ? 'redis' : 'database'

const limiterConfig = defineConfig({
  default: url.startsWith('sqlite:') ? 'memory' : shared,
  stores: {
    memory: stores.memory({}),
    database: stores.database({ tableName: 'rate_limits' }),
    redis: stores.redis({}),
  },
})

export default limiterConfig

declare module '@adonisjs/limiter/types' {
  export interface LimitersList extends InferLimiters<typeof limiterConfig> {}
}
