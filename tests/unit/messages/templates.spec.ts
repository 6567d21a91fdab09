import { glob, readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

const folder = app.viewsPath('mails')

async function templates() {
  const names = await Array.fromAsync(glob('*/*.edge', { cwd: folder }))
  return names.filter((name) => !name.startsWith('parts/')).sort()
}

test.group('The letters', () => {
  test('all have a page and a plain text', async ({ assert }) => {
    const names = await templates()
    const pages = names.filter((name) => !name.endsWith('.text.edge'))
    assert.isNotEmpty(pages)
    assert.deepEqual(
      names.filter((name) => name.endsWith('.text.edge')),
      pages.map((name) => name.replace(/\.edge$/, '.text.edge')).sort()
    )
  })

  test('never print raw what a person typed', async ({ assert }) => {
    for (const name of await templates()) {
      const source = await readFile(`${folder}/${name}`, 'utf8')
      assert.notInclude(source, '{{{', name)
    }
  })
})
