import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { installEventTypes } from '#app/events/actions/install_event_types'
import { editAgendaTemplate } from '#app/events/actions/edit_agenda_template'
import { createEventType } from '#app/events/actions/create_event_type'
import EventType from '#app/events/models/event_type'
import { createUser } from '#database/factories/accounts'
import { createPerson } from '#database/factories/people'
import { axeFindings } from '#tests/helpers/axe'

async function admin() {
  return createUser(await createPerson('jelena'), [['admin']])
}

test.group('The pages of event types', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`give axe nothing to find and fit a phone: ${colorScheme}`, async ({
      assert,
      visit,
      browserContext,
    }) => {
      await installEventTypes()
      const id = await createEventType({
        organisationId: null,
        values: {
          locale: 'bg',
          sign: 'meeting',
          registrationPolicy: 'none',
          internal: false,
          certificate: true,
        },
        texts: { bg: { name: 'Клуб' } },
        actor: SYSTEM,
      })
      await browserContext.loginAs(await admin())
      const [list, own] = ['/manage/event-types', `/manage/event-types/${id}/edit`]
      await editAgendaTemplate({
        eventTypeId: id,
        lines: [
          { kind: 'session', begins: 0, minutes: 60, texts: { bg: { title: 'Откриване' } } },
          { kind: 'break', begins: 60, minutes: 15, texts: { bg: { title: 'Кафе' } } },
        ],
        revision: 1,
        actor: SYSTEM,
      })
      const template = `/manage/event-types/${id}/agenda`
      for (const path of [list, own, template, '/manage/event-types/create']) {
        const page = await visit(`${path}?locale=bg`)
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: 390, height: 844 })
        assert.deepEqual(await axeFindings(page), [], path)
        assert.isFalse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
        await page.close()
      }
    })
  }

  test('tell a new event what its type has as usual', async ({ assert, visit, browserContext }) => {
    await installEventTypes()
    const { id } = await EventType.findByOrFail('key', 'working_meeting')
    await browserContext.loginAs(await admin())
    const page = await visit('/manage/events/create?locale=en')
    const usual = async () => {
      const words = await page.locator('select[name=policy] option').first().textContent()
      return words?.trim()
    }
    assert.equal(await usual(), 'As usual for the type')
    await page.selectOption('select[name=type]', String(id))
    assert.equal(await usual(), 'As usual: By invitation')
    await page.close()
  })
})
