/** What our tests use of a package that brings no types. */
declare module 'better-sqlite3' {
  interface Statement {
    run(...values: unknown[]): unknown
    get(...values: unknown[]): unknown
  }

  export default class Database {
    constructor(file: string)
    readonly inTransaction: boolean
    pragma(statement: string): unknown
    prepare(sql: string): Statement
    exec(sql: string): this
    close(): this
  }
}
