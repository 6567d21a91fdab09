import { defineConfig, stores } from '@adonisjs/session'
import env from '#start/env'
import { isSecure } from '#config/app'

export default defineConfig({
  enabled: true,
  cookieName: 'sabor-session',
  clearWithBrowser: false,
  age: '8h',
  cookie: { path: '/', httpOnly: true, secure: isSecure, sameSite: 'lax' },
  store: env.get('SESSION_DRIVER') ?? 'database',
  stores: { database: stores.database({ tableName: 'http_sessions' }) },
})
