/** What we use of a better-sqlite3 connection. */
export interface SqliteConnection {
  pragma(statement: string): unknown
  prepare(sql: string): unknown
}

/**
 * Sets a connection up so that a confirmed seat survives a power cut and two processes can share the file:
 * a deferred BEGIN that reads and then writes fails at once when another process wrote in between, and no
 * timeout helps it. Knex has no option for BEGIN IMMEDIATE, so the statement is replaced on its way.
 */
export function useImmediateTransactions(connection: SqliteConnection) {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  const prepare = connection.prepare.bind(connection)
  connection.prepare = (sql) => prepare(sql === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : sql)
}
