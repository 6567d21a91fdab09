import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { filesBelow } from '#app/core/assets/source_files'
import { joinLayers, LAYERS, withPublishedUrls } from '#app/core/assets/stylesheet'

const folder = app.makePath('resources/css')

test.group('The stylesheet', () => {
  test('puts each folder in the layer of its name, weakest first', ({ assert }) => {
    const css = joinLayers(folder)
    assert.isTrue(css.startsWith('@layer tokens, base, layouts, components, utilities;'))
    const opened = Array.from(css.matchAll(/@layer (\w+) {/g), ([, layer]) => layer)
    assert.deepEqual(opened, LAYERS)
  })

  test('holds all sources, and those name no layer themselves', ({ assert }) => {
    const outside = filesBelow(folder).filter(
      (path) => !LAYERS.some((layer) => path.startsWith(`${folder}/${layer}/`))
    )
    assert.deepEqual(outside, [])
    const layered = filesBelow(folder).filter((path) =>
      /@layer|@import/.test(readFileSync(path, 'utf8'))
    )
    assert.deepEqual(layered, [])
  })

  test('points to published files and refuses what is none', ({ assert }) => {
    const published = new Map([['fonts/a.woff2', 'fonts/a.0123456789.woff2']])
    const css = 'src: url(fonts/a.woff2); mask: url("data:image/svg+xml,x")'
    assert.include(withPublishedUrls(css, published), 'url(fonts/a.0123456789.woff2)')
    assert.include(withPublishedUrls(css, published), 'url("data:image/svg+xml,x")')
    assert.throws(() => withPublishedUrls('url(images/none.svg)', published), /images\/none.svg/)
  })
})
