import { Env, EnvProcessor } from '@adonisjs/core/env'
import { ensureAppKey } from '#app/core/app_key'
import { storagePath } from '#app/core/storage_path'

const root = new URL('../', import.meta.url)
process.env.NODE_ENV ??= 'development'
await new EnvProcessor(root).process()

process.env.TZ = 'UTC'
process.env.PORT ??= '3333'
process.env.HOST ??= 'localhost'
process.env.APP_URL ??= `http://localhost:${process.env.PORT}`
process.env.DATABASE_URL ??= `sqlite:${storagePath('sabor.sqlite3')}`
process.env.APP_KEY ??= ensureAppKey()

/** Every setting of the installation. README lists what each one means. */
export default await Env.create(root, {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  PORT: Env.schema.number(),
  HOST: Env.schema.string({ format: 'host' }),
  APP_KEY: Env.schema.secret(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  LOG_LEVEL: Env.schema.enum.optional([
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent',
  ] as const),
  DATABASE_URL: Env.schema.string(),
  REDIS_URL: Env.schema.string.optional(),
  SMTP_URL: Env.schema.string.optional(),
  IMAP_URL: Env.schema.string.optional(),
  MAIL_FROM: Env.schema.string.optional(),
  TRUSTED_PROXIES: Env.schema.string.optional(),
  RATE_LIMITS: Env.schema.enum.optional(['on', 'off'] as const),
  PROOF_OF_WORK: Env.schema.enum.optional(['on', 'off'] as const),
  WORKER: Env.schema.enum.optional(['inline', 'off'] as const),
  DEMO: Env.schema.boolean.optional(),
  SESSION_DRIVER: Env.schema.enum.optional(['database', 'memory'] as const),
})
