import { rm } from 'node:fs/promises'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { removeLogo } from '#app/files/actions/remove_logo'
import type { LogoPlace } from '#app/files/logo_place'
import { uploadPath } from '#app/files/upload_path'
import { createLogo } from '#database/factories/logos'
import { createOrganisation } from '#database/factories/organisations'
import { png, svg } from '#tests/helpers/pictures'

async function place(): Promise<LogoPlace> {
  const { id } = await createOrganisation()
  return { kind: 'organisation', id }
}

test.group('An uploaded file', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is served to anybody, kept for good and can do nothing', async ({ client, assert }) => {
    const response = await client.get(await createLogo(await place(), svg()))
    response.assertStatus(200)
    response.assertHeader('content-type', 'image/svg+xml')
    response.assertHeader('cache-control', 'public, max-age=31536000, immutable')
    response.assertHeader('x-content-type-options', 'nosniff')
    assert.match(response.header('content-security-policy')!, /default-src 'none'.*; sandbox$/)
    assert.isUndefined(response.header('set-cookie'))
    assert.include(response.body().toString(), '<path')
  })

  test('is one, however often it comes', async ({ assert }) => {
    const bytes = await png()
    assert.equal(await createLogo(await place(), bytes), await createLogo(await place(), bytes))
    assert.lengthOf(await db.from('files'), 1)
  })

  test('is out of reach once nothing shows it', async ({ client }) => {
    const [own, others] = [await place(), await place()]
    const src = await createLogo(own, await png())
    await createLogo(others, await png())
    await createLogo(own, svg())
    const still = await client.get(src)
    still.assertStatus(200)
    await removeLogo(others, SYSTEM)
    const gone = await client.get(src)
    gone.assertStatus(404)
  })

  test('that somebody took out of the folder is not found', async ({ client }) => {
    const src = await createLogo(await place(), svg('<circle r="3"/>'))
    await rm(uploadPath(src.slice(7, 71)))
    const response = await client.get(src)
    response.assertStatus(404)
  })

  test('answers to its own ending only', async ({ client }) => {
    const src = await createLogo(await place(), await png())
    const response = await client.get(src.replace('.png', '.svg'))
    response.assertStatus(404)
  })
})
