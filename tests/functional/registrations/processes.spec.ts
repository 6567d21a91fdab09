import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { createEvent } from '#database/factories/events'
import { runTogether } from '#tests/helpers/processes'
import { assertCountsMatch, statusesOf } from '#tests/helpers/registrations'

const PROCESSES = ['a', 'b', 'c']
const PEOPLE_OF_EACH = 10
const SEATS = 12
const ROUNDS = 3

test.group('Several processes on one database', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('never give away more seats than there are', async ({ assert }) => {
    const events = []
    for (let round = 0; round < ROUNDS; round++) events.push(await createEvent({ capacity: SEATS }))
    const ids = events.map(({ id }) => String(id))
    await runTogether(
      'tests/scripts/register_many.ts',
      PROCESSES.map((name) => [name, String(PEOPLE_OF_EACH), '0', ...ids])
    )
    for (const event of events) {
      const held = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
      assert.lengthOf(held, SEATS)
      assert.deepEqual(await statusesOf(event), { unconfirmed: PROCESSES.length * PEOPLE_OF_EACH })
      await assertCountsMatch(assert, event)
    }
    assert.lengthOf(await db.from('people'), PROCESSES.length * PEOPLE_OF_EACH)
  }).timeout(90_000)

  test('never part those who come together', async ({ assert }) => {
    const event = await createEvent({ capacity: SEATS + 2, mostCompanions: 2 })
    await runTogether(
      'tests/scripts/register_many.ts',
      PROCESSES.map((name) => [name, '4', '2', String(event.id)])
    )
    const held = await db.from('registrations').where({ event_id: event.id, holds_seat: true })
    assert.lengthOf(held, SEATS)
    const groups = Map.groupBy(held, ({ id, parent_id: parentId }) => parentId ?? id)
    assert.deepEqual(
      [...groups.values()].map(({ length }) => length),
      [3, 3, 3, 3]
    )
    await assertCountsMatch(assert, event)
  }).timeout(90_000)
})

test.group('Two processes on one SQLite file', (group) => {
  let folder: string
  let file: string

  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sabor-'))
    file = join(folder, 'seats.sqlite3')
    const connection = new Database(file)
    connection.pragma('journal_mode = WAL')
    connection.exec('create table seats (taken integer not null); insert into seats values (0)')
    connection.close()
    return () => rm(folder, { recursive: true })
  })

  const failures = async (kind: string) => {
    const args = [file, '300', kind]
    const outputs = await runTogether('tests/scripts/read_then_write.ts', [args, args])
    return outputs.flat().reduce((sum, failed) => sum + Number(failed), 0)
  }

  test('lose no transaction with ours', async ({ assert }) => {
    assert.equal(await failures('immediate'), 0)
    const connection = new Database(file)
    assert.deepEqual(connection.prepare('select taken from seats').get(), { taken: 600 })
    connection.close()
  })

  test('fail with those that SQLite begins by itself, so that these tests would see it', async ({
    assert,
  }) => {
    assert.isAbove(await failures('deferred'), 0)
  })
})
