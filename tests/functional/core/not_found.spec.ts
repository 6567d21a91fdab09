import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import server from '@adonisjs/core/services/server'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'

test.group('An address that leads nowhere', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('answers 404 in the language of the address', async ({ client, assert }) => {
    const response = await client.get('/bg/nowhere').accept('html')
    response.assertStatus(404)
    assert.include(response.text(), 'lang="bg"')
  })

  test('leads whoever is signed in back to their own work', async ({ client, assert }) => {
    const user = await createUser(await createPerson('nora'), [['admin']])
    const own = await client.get('/manage/events/999').loginAs(user).accept('html')
    assert.include(own.text(), 'href="/home"')
    const foreign = await client.get('/bg/nowhere').accept('html')
    assert.notInclude(foreign.text(), 'href="/home"')
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

test.group('An address that cannot be decoded', () => {
  /** A client of our own: others mend the address before they send it. */
  function get(path: string, language = 'ro') {
    const { port } = server.getNodeServer()!.address() as AddressInfo
    const headers = { 'accept': 'text/html', 'accept-language': language }
    return new Promise<{ message: IncomingMessage; text: string }>((resolve, reject) => {
      request({ port, path, headers }, async (message) => {
        const parts = await message.setEncoding('utf8').toArray()
        resolve({ message, text: parts.join('') })
      })
        .on('error', reject)
        .end()
    })
  }

  for (const [path, language] of [
    ['/%E0%A4%A', 'ro'],
    ['/bg/%E0%A4%A', 'bg'],
    ['/manage/events/%C0%80', 'ro'],
    ['/%/%', 'ro'],
  ]) {
    test(`is told so in a language of the reader: ${path}`, async ({ assert }) => {
      const { message, text } = await get(path)
      assert.equal(message.statusCode, 400)
      assert.include(text, `<html lang="${language}">`)
      assert.include(text, `href="/${language}"`)
      assert.exists(message.headers['content-security-policy'])
      assert.notExists(message.headers['set-cookie'])
    })
  }
})
