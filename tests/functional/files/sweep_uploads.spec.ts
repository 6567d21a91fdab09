import { access, utimes, writeFile } from 'node:fs/promises'
import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { sweepUploads } from '#app/files/actions/sweep_uploads'
import { keepBytes } from '#app/files/keep_bytes'
import { uploadPath } from '#app/files/upload_path'
import { removeMaterial } from '#app/library/actions/remove_material'
import { createEvent } from '#database/factories/events'
import { value } from '#tests/helpers/events'
import { keptMaterial, PDF } from '#tests/helpers/materials'

const stands = (path: string) =>
  access(path).then(
    () => true,
    () => false
  )

/** Makes a file look as if it had been written two days ago. */
async function age(path: string) {
  const then = clock.now().minus({ days: 2 }).toJSDate()
  await utimes(path, then, then)
}

async function removedMaterial() {
  const event = await createEvent()
  const id = await keptMaterial(event.id)
  const { hash } = await db.from('files').firstOrFail()
  value(await removeMaterial(event.id, id, SYSTEM))
  return uploadPath(hash)
}

test.group('The bytes of what was uploaded', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('go a day after nothing speaks of them any more', async ({ assert }) => {
    const path = await removedMaterial()
    await sweepUploads()
    assert.isTrue(await stands(path))
    await age(path)
    assert.include(await sweepUploads(), path)
    assert.isFalse(await stands(path))
  })

  test('stay as long as a row speaks of them', async ({ assert }) => {
    const event = await createEvent()
    await keptMaterial(event.id)
    const path = uploadPath(await keepBytes(PDF))
    await age(path)
    assert.notInclude(await sweepUploads(), path)
    assert.isTrue(await stands(path))
  })

  test('go too where a crash left them half written', async ({ assert }) => {
    const half = `${uploadPath(await keepBytes(PDF))}.half`
    await writeFile(half, 'half')
    await age(half)
    await sweepUploads()
    assert.isFalse(await stands(half))
  })
})
