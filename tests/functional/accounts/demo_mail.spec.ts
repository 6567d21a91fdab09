import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { startMailServer } from '#tests/helpers/mail_server'
import env from '#start/env'

const PAGES = ['/sign-in', '/sign-in/reset', '/sign-in/sent', '/en/my/sign-in']

test.group('Signing in by mail in a demo', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(async () => {
    env.set('DEMO', true)
    await createUser(await createPerson('jelena'))
    return () => env.set('DEMO', false)
  })

  test('says where the link is to be found, and where all other mails are', async ({ client }) => {
    for (const path of PAGES) {
      const page = await client.get(path).qs({ locale: 'en' })
      page.assertTextIncludes('This demo sends no e-mail')
      page.assertTextIncludes('href="/en/outbox"')
    }
  })

  test('says so still where the form comes back', async ({ client }) => {
    const page = await client.post('/en/my/sign-in').form({ email: '' }).withCsrfToken()
    page.assertStatus(422)
    page.assertTextIncludes('href="/en/outbox"')
  })

  test('says nothing of it with a mail server, nor outside a demo', async ({ client, assert }) => {
    const shown = async () => {
      const pages = []
      for (const path of PAGES) pages.push(await client.get(path).qs({ locale: 'en' }))
      return pages.map((page) => page.text()).join()
    }
    const server = await startMailServer()
    const withServer = await shown()
    await server.close()
    env.set('DEMO', false)
    for (const text of [withServer, await shown()]) {
      assert.include(text, 'E-mail')
      assert.notInclude(text, 'outbox')
    }
  })
})
