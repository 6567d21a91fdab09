import { test } from '@japa/runner'

test.group('An address that leads nowhere', () => {
  test('answers 404 in the language of the address', async ({ client, assert }) => {
    const response = await client.get('/bg/nowhere').accept('html')
    response.assertStatus(404)
    assert.include(response.text(), 'lang="bg"')
  })

  test('sets no cookie', async ({ client, assert }) => {
    const response = await client.get('/nowhere')
    assert.isUndefined(response.header('set-cookie'))
  })

  for (const path of [
    '/en/events/%00',
    '/en/events/a%00/register',
    '/calendar/projects/%00.ics',
    '/calendar/organisations/%00.ics',
    '/events/%00.ics',
  ]) {
    test(`answers 404 where NUL stands in it: ${path}`, async ({ client }) => {
      const response = await client.get(path)
      response.assertStatus(404)
    })
  }
})
