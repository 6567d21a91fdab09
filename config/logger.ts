import { defineConfig, targets } from '@adonisjs/core/logger'
import env from '#start/env'

/** PostgreSQL tells in `detail` which values broke a rule: names and addresses of people. */
const REDACTED = ['err.detail', 'err.where', 'err.cause.detail', 'err.cause.where']

const loggerConfig = defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'sabor',
      level: env.get('LOG_LEVEL') ?? 'info',
      redact: { paths: REDACTED, remove: true },
      transport: { targets: [targets.file({ destination: 1 })] },
    },
  },
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
