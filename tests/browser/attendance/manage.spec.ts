import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { recordAttendance } from '#app/attendance/actions/record_attendance'
import { clock } from '#app/core/clock'
import { createUser } from '#database/factories/accounts'
import { atClass, createClass, tap } from '#database/factories/attendance'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { axeFindings } from '#tests/helpers/axe'

/** A class of a funded project with its organiser and some marks. */
async function organisedClass() {
  const house = await createOrganisation(CLUSTER_HOUSE)
  const { id: projectId } = await createProject()
  const made = await createClass(['maria', 'djordje', 'stefan'], { organisers: [house], projectId })
  const organiser = await createUser(await createPerson('jelena'), [
    ['organiser', { organisationId: house.id }],
  ])
  const [maria, djordje] = made.registrations.map(({ id }) => id)
  await recordAttendance(
    made.recordable,
    [tap(maria, 'present', '10:05'), tap(djordje, 'late', '10:20')],
    made.access.actor
  )
  return { ...made, organiser, address: `/manage/events/${made.event.id}` }
}

test.group('An organiser looking after attendance', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('15:00'))
    return () => clock.travelBack()
  })

  test('corrects a mark with a reason and finds it in the history', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { organiser, address } = await organisedClass()
    await browserContext.loginAs(organiser)
    const page = await visit(`${address}/attendance`)
    assert.deepEqual(await axeFindings(page), [])

    await page.getByRole('link', { name: 'Ștefan Țăranu, 10:00–16:30: Not marked' }).click()
    await page.getByRole('radio', { name: 'Excused' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').getByText('Fill in').first().waitFor()
    assert.isTrue(await page.getByRole('radio', { name: 'Excused' }).isChecked())
    assert.deepEqual(await axeFindings(page), [])

    await page.getByLabel('Reason').fill('Wrote in the morning')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Corrected for Ștefan Țăranu.').waitFor()
    await page.getByRole('link', { name: 'Ștefan Țăranu, 10:00–16:30: Excused' }).click()
    await page.getByText('Wrote in the morning').waitFor()
  })

  test('prints a sheet whose pages are numbered', async ({ assert, browserContext, visit }) => {
    const { organiser, address } = await organisedClass()
    await browserContext.loginAs(organiser)
    const page = await visit(`${address}/attendance`)
    await page.getByRole('link', { name: 'Sheet for signatures' }).click()
    await page.getByRole('heading', { name: 'Participants' }).waitFor()
    assert.deepEqual(await axeFindings(page), [])
    assert.isTrue(await page.getByRole('button', { name: 'Print' }).isVisible())

    await page.emulateMedia({ media: 'print' })
    assert.isFalse(await page.getByRole('button', { name: 'Print' }).isVisible())
    assert.isFalse(await page.getByRole('navigation').first().isVisible())
    const rows = page.getByRole('table').first().locator('tbody tr')
    assert.equal(await rows.count(), 13)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    assert.isAbove(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length, 1)
  })

  test('shows a trainer the code that opens their lists', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { organiser, address } = await organisedClass()
    await browserContext.loginAs(organiser)
    const page = await visit(`${address}/attendance`)
    await page.getByRole('link', { name: 'Codes for trainers' }).click()
    await page.getByRole('button', { name: "Show the code: Nora O'Brien" }).click()
    await page.getByRole('img', { name: "Code for Nora O'Brien" }).waitFor()
    assert.deepEqual(await axeFindings(page), [])
  })
})
