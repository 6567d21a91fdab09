import { test } from '@japa/runner'
import { useImmediateTransactions } from '#app/core/sqlite'

/** A connection that tells what it was asked to compile. */
function connection() {
  const compiled: string[] = []
  const fake = { pragma: () => null, prepare: (sql: string) => compiled.push(sql) }
  useImmediateTransactions(fake)
  return { fake, compiled }
}

test.group('A connection to SQLite', () => {
  test('begins transactions that others cannot overtake', ({ assert }) => {
    const { fake, compiled } = connection()
    fake.prepare('BEGIN;')
    assert.deepEqual(compiled, ['BEGIN IMMEDIATE;'])
  })

  test('compiles a statement once', ({ assert }) => {
    const { fake, compiled } = connection()
    assert.equal(fake.prepare('select 1'), fake.prepare('select 1'))
    assert.deepEqual(compiled, ['select 1'])
  })

  test('compiles all anew once the tables have changed', ({ assert }) => {
    const { fake, compiled } = connection()
    for (const sql of ['select 1', 'alter table events add note text', 'select 1']) {
      fake.prepare(sql)
    }
    assert.lengthOf(compiled, 3)
  })

  test('keeps no more statements than a busy installation needs', ({ assert }) => {
    const { fake, compiled } = connection()
    for (let number = 0; number < 600; number++) fake.prepare(`select ${number}`)
    fake.prepare('select 599')
    assert.lengthOf(compiled, 600)
    fake.prepare('select 0')
    assert.lengthOf(compiled, 601)
  })
})
