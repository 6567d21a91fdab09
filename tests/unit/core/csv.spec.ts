import { test } from '@japa/runner'
import { parse } from 'csv-parse/sync'
import { text } from 'node:stream/consumers'
import { csv, type Cell } from '#app/core/csv'

async function* rowsOf(...rows: Cell[][]) {
  yield* rows
}

const written = (heads: string[], ...rows: Cell[][]) => text(csv(heads, rowsOf(...rows)))

const readBack = async (heads: string[], row: Cell[]) => {
  const table = await written(heads, row)
  return parse(table, { delimiter: ';', bom: true })[1]
}

test.group('A table for a spreadsheet', () => {
  test('begins with the mark by which Excel knows its letters', async ({ assert }) => {
    const table = csv(['Име'], rowsOf(['Ђорђе']))
    const [bytes] = await table.toArray()
    assert.deepEqual([...Buffer.from(bytes).subarray(0, 3)], [0xef, 0xbb, 0xbf])
  })

  test('has no cell that could be a formula, and loses nothing', async ({ assert }) => {
    const cells = ['=1+1', '+381 18', '-2', '@SUM(A1)', '\tx', '\rx', 'a=b', "O'Neil"]
    assert.deepEqual(await readBack(cells, cells), [
      "'=1+1",
      "'+381 18",
      "'-2",
      "'@SUM(A1)",
      "'\tx",
      "'\rx",
      'a=b',
      "O'Neil",
    ])
  })

  test('keeps numbers as such, in the words of the reader', async ({ assert }) => {
    const table = csv(['n'], rowsOf([-2.5], [1000]), (value) => String(value).replace('.', ','))
    assert.equal(await text(table), 'n\r\n-2,5\r\n1000\r\n')
  })

  test('survives separators, quotes and lines inside a cell', async ({ assert }) => {
    const row = ['a;b', 'say "yes"', 'one\r\ntwo', 'one\ntwo', '']
    assert.deepEqual(await readBack(['1', '2', '3', '4', '5'], row), row)
  })

  test('names its columns also where nobody is in it', async ({ assert }) => {
    assert.equal(await written(['Name', 'Land']), 'Name;Land\r\n')
  })
})
