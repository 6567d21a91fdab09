import { setImmediate } from 'node:timers/promises'
import db from '@adonisjs/lucid/services/db'
import { isPostgres, type Trx } from '#app/core/database'

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

/** Of two who lock each other out the first to look gives way: this transaction leaves that to the other. */
export async function looksLate(trx: Trx) {
  if (isPostgres()) await trx.rawQuery("set local deadlock_timeout = '1min'")
}
