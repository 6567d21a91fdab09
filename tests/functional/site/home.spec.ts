import { test } from '@japa/runner'

test.group('The first address', () => {
  for (const [header, locale] of [
    ['sr-RS,sr;q=0.9,en;q=0.5', 'sr-Latn'],
    ['sr-Cyrl', 'sr-Cyrl'],
    ['hr', 'sr-Latn'],
    ['de,ro;q=0.4', 'ro'],
    ['fr', 'en'],
  ]) {
    test(`leads those who read ${header} to ${locale}`, async ({ client, assert }) => {
      const response = await client.get('/').header('accept-language', header).redirects(0)
      response.assertStatus(302)
      assert.equal(response.header('location'), `/${locale}`)
      assert.include(response.header('vary'), 'Accept-Language')
    })
  }

  test('is the only one that depends on what the browser prefers', async ({ client, assert }) => {
    const response = await client.get('/en').header('accept-language', 'bg')
    assert.notInclude(response.header('vary') ?? '', 'Accept-Language')
    assert.include(response.text(), '<html lang="en">')
  })
})
