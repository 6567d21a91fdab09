import { rm, writeFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { document } from '#app/core/documents/document'
import { value } from '#tests/helpers/events'

const template = 'a_test.typ'
const path = () => app.makePath('resources/documents', template)

test.group('A document', (group) => {
  group.each.teardown(() => rm(path(), { force: true }))

  async function fingerprintWith(words: string) {
    await writeFile(path(), `#set document(date: datetime(year: 2027, month: 3, day: 1))\n${words}`)
    const { fingerprint } = value(await document({ template, data: {}, at: 0 }))
    return fingerprint
  }

  test('is another one once its template changed, and the same while it stays', async ({
    assert,
  }) => {
    const first = await fingerprintWith('= Agenda')
    assert.equal(await fingerprintWith('= Agenda'), first)
    assert.notEqual(await fingerprintWith('= Programme'), first)
  })
})
