/** What we use of a better-sqlite3 connection. */
export interface SqliteConnection {
  pragma(statement: string): unknown
  prepare(sql: string): unknown
}

/** Statements that a busy installation sends again and again fit in; what is written once and never again pushes none out for long. */
const KEPT_STATEMENTS = 500

/**
 * Sets a connection up so that a confirmed seat survives a power cut and two processes can share the file:
 * a deferred BEGIN that reads and then writes fails at once when another process wrote in between, and no
 * timeout helps it. Knex has no option for BEGIN IMMEDIATE, so the statement is replaced on its way. It also
 * compiles a statement anew each time, which costs as much as running it; here each is compiled once.
 */
export function useImmediateTransactions(connection: SqliteConnection) {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  const prepare = keepStatements(connection.prepare.bind(connection))
  connection.prepare = (sql) => prepare(sql === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : sql)
}

/** The latest statements stay compiled. Other tables are other statements, so a changed schema forgets them all. */
function keepStatements(prepare: (sql: string) => unknown) {
  const kept = new Map<string, unknown>()
  return (sql: string) => {
    if (/^\s*(create|alter|drop)\b/i.test(sql)) kept.clear()
    const statement = kept.get(sql) ?? prepare(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    if (kept.size > KEPT_STATEMENTS) kept.delete(kept.keys().next().value!)
    return statement
  }
}
