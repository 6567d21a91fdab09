import edge from 'edge.js'
import { test } from '@japa/runner'

const address = (name: string) => edge.globals.asset(name) as string

test.group('Published files', () => {
  for (const [name, type] of [
    ['app.css', 'text/css'],
    ['js/app.js', 'text/javascript'],
    ['images/favicon.svg', 'image/svg+xml'],
    ['fonts/piazzolla-latin-wght-normal.woff2', 'font/woff2'],
  ]) {
    test(`are kept for a year and say what they are: ${name}`, async ({ client, assert }) => {
      const response = await client.get(address(name))
      response.assertStatus(200)
      assert.equal(response.header('cache-control'), 'public, max-age=31536000, immutable')
      assert.include(response.header('content-type'), type)
    })
  }

  test('are asked for again where the name stays the same', async ({ client }) => {
    const response = await client.get('/assets/manifest.json')
    response.assertHeader('cache-control', 'public, max-age=0')
  })
})
