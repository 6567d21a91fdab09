import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { axeFindings } from '#tests/helpers/axe'

test.group('Calendar pages', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('a calendar is narrowed by keyboard and its address copied', async ({
    assert,
    visit,
    browserContext,
  }) => {
    await createEvent({ type: 'seminar' })
    await browserContext.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await visit('/en/calendar')
    assert.deepEqual(await axeFindings(page), [])

    await page.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/calendar?*type=seminar*')
    await page.getByRole('button', { name: 'Copy address' }).click()
    await page.getByText('Copied').waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.include(copied, '/calendar/all.ics?type=seminar&locale=en')
  })

  test('the own calendar is made and switched off, asked once', async ({ assert, visit }) => {
    const { token } = await createRegistration(await createEvent(), await createPerson('jelena'))
    const page = await visit(`/en/registrations/${token}/calendar`)
    assert.deepEqual(await axeFindings(page), [])
    await page.getByRole('button', { name: 'Create an address' }).click()
    await page.getByRole('link', { name: 'Apple' }).waitFor()
    assert.deepEqual(await axeFindings(page), [])

    await page.getByText('Switch the address off').first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Switch the address off' }).click()
    await page.getByRole('button', { name: 'Create an address' }).waitFor()
  })
})
