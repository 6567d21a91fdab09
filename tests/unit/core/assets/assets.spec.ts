import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { Assets } from '#app/core/assets/assets'
import { buildAssets } from '#app/core/assets/build_assets'
import { isFingerprinted } from '#app/core/assets/fingerprint'

test.group('Assets', (group) => {
  let folder: string
  let resources: string
  let target: string

  group.each.setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'assets-'))
    resources = join(folder, 'resources')
    target = join(folder, 'public')
    for (const part of ['css', 'js', 'images'])
      cpSync(app.makePath('resources', part), join(resources, part), { recursive: true })
    return () => rmSync(folder, { recursive: true })
  })

  const published = (assets: Assets, name: string) =>
    join(target, assets.url(name).slice('/assets/'.length))

  test('are built when they are missing, under names that change with their content', ({
    assert,
  }) => {
    const assets = new Assets({ resources, target, watch: false })
    for (const name of ['app.css', 'js/app.js', 'images/favicon.svg', 'images/eu-emblem.svg']) {
      assert.isTrue(isFingerprinted(assets.url(name)))
      assert.isTrue(existsSync(published(assets, name)))
    }
  })

  test('bring the fonts in the alphabets of all five languages', ({ assert }) => {
    const { files } = buildAssets(resources, target)
    const css = readFileSync(join(target, files['app.css']), 'utf8')
    const fonts = Array.from(css.matchAll(/url\((fonts\/[^)]+)\)/g), ([, url]) => url)
    assert.lengthOf(fonts, 6)
    for (const font of fonts) assert.isTrue(existsSync(join(target, font)))
  })

  test('let scripts find each other by their own names', ({ assert }) => {
    const assets = new Assets({ resources, target, watch: false })
    const entry = published(assets, 'js/app.js')
    const imports = Array.from(
      readFileSync(entry, 'utf8').matchAll(/'(\.\/[^']+)'/g),
      ([, path]) => path
    )
    assert.isNotEmpty(imports)
    for (const path of imports) assert.isTrue(existsSync(join(entry, '..', path)))
  })

  test('say so when a name is unknown', ({ assert }) => {
    const assets = new Assets({ resources, target, watch: false })
    assert.throws(() => assets.url('ap.css'), 'There is no asset named "ap.css"')
  })

  test('follow a change of their sources and leave nothing behind', ({ assert }) => {
    const old = published(new Assets({ resources, target, watch: false }), 'app.css')
    writeFileSync(join(resources, 'css/base/text.css'), 'p { color: red; }')
    const next = published(new Assets({ resources, target, watch: false }), 'app.css')
    assert.notEqual(next, old)
    assert.isTrue(existsSync(next))
    assert.isFalse(existsSync(old))
  })

  test('stay as they are while nothing changes, whatever the times of the files', ({ assert }) => {
    const before = published(new Assets({ resources, target, watch: false }), 'app.css')
    const { mtimeMs } = statSync(before)
    utimesSync(join(resources, 'css/base/text.css'), new Date(), new Date())
    published(new Assets({ resources, target, watch: true }), 'app.css')
    assert.equal(statSync(before).mtimeMs, mtimeMs)
  })
})
