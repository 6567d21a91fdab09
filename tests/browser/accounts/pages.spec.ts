import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { issueLink } from '#app/accounts/links'
import { offerSetup } from '#app/accounts/actions/offer_setup'
import type User from '#app/accounts/models/user'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { axeFindings } from '#tests/helpers/axe'

/** An admin, and an organiser with two roles. */
async function people() {
  const organisation = await createOrganisation()
  const event = await createEvent({ organisers: [organisation] })
  const admin = await createUser(await createPerson('jelena'), [['admin']], 'tri ovce na Rtnju')
  const organiser = await createUser(await createPerson('maria'), [
    ['organiser', { organisationId: organisation.id }],
    ['desk', { eventId: event.id }],
  ])
  return { admin, organiser }
}

const pathOf = (address: string) => new URL(address).pathname

const linksOf = (user: User) =>
  db.transaction(async (trx) => [
    await issueLink(trx, user, 'sign_in', { minutes: 30 }),
    await issueLink(trx, user, 'reset', { minutes: 30 }),
  ])

test.group('Pages of accounts', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('give axe nothing to find, and fit a phone', async ({ assert, visit, browserContext }) => {
    const setup = await offerSetup()
    const page = await visit('/sign-in')
    const { origin } = new URL(page.url())
    await page.setViewportSize({ width: 390, height: 800 })
    const look = async (path: string) => {
      await page.goto(origin + path)
      assert.deepEqual(await axeFindings(page), [], path)
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
      assert.equal(wide, 390, path)
    }
    await look('/sign-in')
    await look(pathOf(setup!))

    const { admin, organiser } = await people()
    const [signIn, reset] = await linksOf(organiser)
    await look('/sign-in')
    await look('/sign-in/sent')
    await look('/bg/my/sign-in')
    await look('/sign-in/reset')
    await look(pathOf(signIn.url))
    await look(pathOf(reset.url))
    await look('/sign-in/links/none')

    await browserContext.loginAs(admin)
    await look('/account')
    await look('/bg/my')
    await look('/manage/accounts')
    await look('/manage/accounts/new')
    await look(`/manage/accounts/${organiser.id}`)
  })
})
