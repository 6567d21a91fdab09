import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { addContacts } from '#app/organisations/actions/add_contacts'
import { createContactList } from '#app/organisations/actions/create_contact_list'
import { createUser } from '#database/factories/accounts'
import {
  CLUSTER_HOUSE,
  createMembership,
  createOrganisation,
  FOUNDATION,
} from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { axeFindings } from '#tests/helpers/axe'

async function clusterHouse() {
  const { id: networkId } = await createOrganisation(CLUSTER_HOUSE)
  const { id: organisationId } = await createOrganisation(FOUNDATION)
  const membership = await createMembership({ networkId, organisationId, role: 'founder' })
  const person = await createPerson('ivaylo')
  await createMembership({ networkId, personId: person.id, since: '2020-01-01' })
  const listId = await createContactList({
    organisationId: networkId,
    name: 'Press',
    actor: SYSTEM,
  })
  const people = [
    { name: 'Ралица Щерева', email: 'ralica@example.org', nameLocale: 'bg' as const },
    { name: 'Vuk Đurić', email: 'vuk@example.org', nameLocale: 'sr-Latn' as const },
  ]
  await addContacts({
    listId,
    people,
    source: 'Визитки от панаира, май 2026 г.',
    legalBasis: 'consent',
    again: false,
    actor: SYSTEM,
  })
  const own = `/manage/organisations/${networkId}`
  return {
    user: await createUser(await createPerson('jelena'), [['admin']]),
    pages: [
      own,
      `${own}/edit`,
      `${own}/memberships`,
      `${own}/memberships/create`,
      `${own}/memberships/${membership.id}/edit`,
      `${own}/contact-lists`,
      `${own}/contact-lists/create`,
      `${own}/contact-lists/${listId}`,
      `${own}/contact-lists/${listId}/contacts/create`,
    ],
  }
}

test.group('The pages of an organisation', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`give axe nothing to find and fit a phone: ${colorScheme}`, async ({
      assert,
      visit,
      browserContext,
    }) => {
      const { user, pages } = await clusterHouse()
      await browserContext.loginAs(user)
      for (const path of pages) {
        const page = await visit(`${path}?locale=bg`)
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: 390, height: 844 })
        assert.deepEqual(await axeFindings(page), [], path)
        assert.isFalse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
        await page.close()
      }
    })
  }
})
