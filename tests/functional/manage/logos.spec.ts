import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import type User from '#app/accounts/models/user'
import { logoOf } from '#app/files/queries/logos_of'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { png, svg } from '#tests/helpers/pictures'

/** What a browser sends: a file under the name its owner gave it, and the words beside it. */
function upload(client: ApiClient, user: User, path: string) {
  return (bytes: Buffer | string | null, name = 'logo.png', alt = '') => {
    const request = client
      .post(`${path}?_method=PUT`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
      .field('texts[en][alt]', alt)
    return bytes === null
      ? request
      : request.file('picture', Buffer.from(bytes), { filename: name, contentType: 'image/png' })
  }
}

async function houseLogo(client: ApiClient) {
  const { house, user } = await organiserOf()
  const path = `/manage/organisations/${house.id}/logo`
  return { house, user, path, send: upload(client, user, path) }
}

test.group('The logo of an organisation', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is uploaded with its words, replaced and removed', async ({ client, assert }) => {
    const { house, user, path, send } = await houseLogo(client)
    const first = await send(await png(), 'nas-logo.png', 'A red house')
    first.assertHeader('location', `/manage/organisations/${house.id}`)
    const logo = await logoOf('organisation', house.id, 'en')
    assert.deepEqual(logo!.alt, { text: 'A red house', lang: 'en' })
    assert.match(logo!.src, /^\/files\/[0-9a-f]{64}\.png$/)
    const file = await db.from('files').firstOrFail()
    assert.equal(file.original_name, 'nas-logo.png')

    const second = await send(svg(), 'logo.svg', 'A red house')
    second.assertStatus(302)
    const other = await logoOf('organisation', house.id, 'en')
    assert.match(other!.src, /\.svg$/)
    const form = await deskOf(client, user).open(path)
    form.assertTextIncludes('value="A red house"')

    const removed = await deskOf(client, user).post(`${path}?_method=DELETE`)
    removed.assertStatus(302)
    assert.isNull(await logoOf('organisation', house.id, 'en'))
    const verbs = await Activity.query().where('subject_id', house.id).orderBy('id')
    assert.deepEqual(
      verbs.map(({ verb }) => verb),
      ['logo.set', 'logo.set', 'logo.removed']
    )
  })

  test('gets other words without another picture', async ({ client, assert }) => {
    const { house, send } = await houseLogo(client)
    await send(await png())
    const answer = await send(null, '', 'A red house')
    answer.assertStatus(302)
    const logo = await logoOf('organisation', house.id, 'en')
    assert.equal(logo!.alt!.text, 'A red house')
  })

  test('is refused with what to do, beside the field, and what was typed stays: {says}')
    .with([
      { bytes: null, says: 'Choose a PNG or SVG file' },
      { bytes: `MZ${'\u0000'.repeat(200)}`, says: 'EXE files can’t be used' },
      {
        bytes: '<!DOCTYPE html><p>x</p>',
        says: 'This is not a picture, whatever the file is called',
      },
      { bytes: svg('<script>alert(1)</script>'), says: 'The SVG contains a script' },
      { bytes: svg('<g onclick="x()"/>'), says: 'The SVG runs something by itself (“onclick”)' },
      {
        bytes: svg('<image href="https://example.org/a.png"/>'),
        says: 'loads something from elsewhere: https://example.org/a.png',
      },
      { bytes: svg('<g>'), says: 'The SVG has an error in line 1' },
      { bytes: Buffer.alloc(3_000_000, 1), says: 'The file is larger than 2 MB' },
    ])
    .run(async ({ client, assert }, { bytes, says }) => {
      const { house, send } = await houseLogo(client)
      const answer = await send(bytes, 'logo.png', 'A red house')
      answer.assertStatus(422)
      answer.assertTextIncludes(says)
      answer.assertTextIncludes('value="A red house"')
      assert.match(answer.text(), /<input[^>]*type="file"[^>]*aria-invalid="true"/)
      assert.isNull(await logoOf('organisation', house.id, 'en'))
      assert.lengthOf(await db.from('files'), 0)
    })

  test('that is far too big is refused by the server', async ({ client }) => {
    const { send } = await houseLogo(client)
    const answer = await send(Buffer.alloc(9_000_000, 1))
    answer.assertStatus(413)
    answer.assertTextIncludes('That is too large')
  })

  test('leaves nothing lying about, whoever sends it', async ({ client, assert, cleanup }) => {
    const { path } = await houseLogo(client)
    const [former, own] = [process.env.TMPDIR, await mkdtemp(join(tmpdir(), 'uploads-'))]
    process.env.TMPDIR = own
    cleanup(() => {
      if (former === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = former
      return rm(own, { recursive: true })
    })
    await client
      .post(`${path}?_method=PUT`)
      .redirects(0)
      .file('picture', await png(), { filename: 'logo.png' })
    const left = await readdir(own)
    assert.deepEqual(left, [])
  })

  test('is no emblem: only programmes have one', async ({ client }) => {
    const { user, path } = await houseLogo(client)
    const answer = await deskOf(client, user).open(path.replace('logo', 'emblem'))
    answer.assertStatus(404)
  })
})
