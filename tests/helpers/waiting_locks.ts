import { setImmediate } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { isPostgres } from '#app/core/database'

/** Until somebody waits for a row that another holds. On SQLite all wait for the only connection. */
export async function somebodyWaits() {
  if (!isPostgres()) return
  const waiting = () =>
    db
      .from('pg_stat_activity')
      .where('wait_event_type', 'Lock')
      .whereRaw('datname = current_database()')
      .first()
  while ((await waiting()) === null) await setImmediate()
}
