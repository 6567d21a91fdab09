import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import User from '#app/accounts/models/user'
import { installEventTypes } from '#app/events/actions/install_event_types'
import { CHAIN, ORGANISATIONS, VENUES, YEAR } from '#tests/helpers/chain/balkan_cluster'
import { deskSteps } from '#tests/helpers/chain/steps'
import { userWith } from '#tests/helpers/desk'
import { read } from '#tests/helpers/read'

async function deskOf(browser: Browser, user: User) {
  const baseURL = `http://${process.env.HOST}:${process.env.PORT}`
  const context = await browser.newContext({ baseURL })
  await context.loginAs(user)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  return deskSteps(page)
}

const userOf = (email: string) =>
  User.query()
    .whereHas('person', (person) => person.where('email', email))
    .firstOrFail()

test.group('The Balkan Cluster project', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('is set up from an empty installation by three people in their browsers', async ({
    assert,
    browser,
    client,
  }) => {
    await installEventTypes()
    const admin = await deskOf(browser, await userWith('nora', 'admin'))
    for (const organisation of Object.values(ORGANISATIONS)) await admin.organisation(organisation)
    for (const venue of Object.values(VENUES)) await admin.venue(venue)
    await admin.programme('Bulgaria–Serbia IPA Programme', 'Co-funded by the European Union')
    await admin.project('Bulgaria–Serbia IPA Programme', 'Balkan Cluster', [
      { name: ORGANISATIONS.Niš.name, role: 'Lead partner' },
      { name: ORGANISATIONS.Sofia.name, role: 'Partner' },
    ])
    await admin.invite('Jelena Stojanović', 'jelena@example.org', ORGANISATIONS.Niš.name)
    await admin.invite('Мария Димитрова', 'maria@example.org', ORGANISATIONS.Sofia.name)

    const desks = {
      Niš: await deskOf(browser, await userOf('jelena@example.org')),
      Sofia: await deskOf(browser, await userOf('maria@example.org')),
    }
    for (const event of CHAIN) {
      const slug = await desks[event.lead].event(event)
      if (!event.alone) await desks[event.lead === 'Niš' ? 'Sofia' : 'Niš'].join()
      for (const locale of ['sr-Latn', 'sr-Cyrl', 'bg', 'ro', 'en']) {
        const page = await client.get(`/${locale}/events/${slug}`)
        page.assertStatus(event.internal ? 404 : 200)
      }
    }
    const agenda = await read(client, '/ro')
    assert.include(agenda, 'Conferința internațională „Ziua clusterelor”')
    assert.notInclude(agenda, 'Working meeting of partners')
    const project = await read(client, '/sr-Latn/projects/balkan-cluster')
    assert.include(project, 'Međunarodna konferencija „Dan klastera“')
    assert.include(project, String(YEAR))
    assert.include(project, 'Završna konferencija')
  }).timeout(400_000)
})
