import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import AttendanceMark from '#app/attendance/models/attendance_mark'
import { clock } from '#app/core/clock'
import { atClass, createClass } from '#database/factories/attendance'
import { axeFindings } from '#tests/helpers/axe'
import { callOff, openClass } from '#tests/helpers/cancelled_sessions'
import { mark, person, SAVING, stands } from '#tests/helpers/marking'

test.group('A trainer whose list or network changes', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('10:05'))
    return () => clock.travelBack()
  })

  test('loses nothing without a network, nor with the page closed', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { session, trainer } = await createClass(['maria', 'djordje'])
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await browserContext.route(SAVING, (route) => route.abort('internetdisconnected'))
    await mark(page, 'Мария Димитрова', 'Here', 'waiting for the network')
    await mark(page, 'Đorđe Ljubić', 'Late', 'waiting for the network')
    await page.getByText('Waiting to be sent: 2').waitFor()
    await page.close()
    assert.deepEqual(await stands(), [])

    await browserContext.unroute(SAVING)
    const again = await visit(`/attend/sessions/${session.id}`)
    await person(again, 'Đorđe Ljubić').getByRole('status').getByText('saved').waitFor()
    assert.deepEqual(await stands(), ['present', 'late'])
    assert.lengthOf(await AttendanceMark.all(), 2)
  })

  test('sends what waited as soon as the network is back', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { session, trainer } = await createClass(['maria'])
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await browserContext.route(SAVING, (route) => route.abort('internetdisconnected'))
    await mark(page, 'Мария Димитрова', 'Here', 'waiting for the network')
    await browserContext.unroute(SAVING)
    await page.evaluate('dispatchEvent(new Event("online"))')
    await person(page, 'Мария Димитрова').getByRole('status').getByText('saved').waitFor()
    assert.deepEqual(await stands(), ['present'])
    assert.isFalse(await page.getByText('Waiting to be sent').isVisible())
  })

  test('is told when somebody was taken off the list meanwhile', async ({
    browserContext,
    visit,
  }) => {
    const { session, trainer, registrations } = await createClass(['maria'])
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await registrations[0].merge({ status: 'cancelled' }).save()
    await mark(page, 'Мария Димитрова', 'Here', 'This registration was cancelled')
  })

  test('is told once that the session was called off, and can tap nothing more', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const made = await openClass(['maria', 'djordje'])
    await browserContext.loginAs(made.trainer)
    const page = await visit(`/attend/sessions/${made.session.id}`)
    await callOff(made)
    await mark(page, 'Мария Димитрова', 'Here', 'This session was cancelled')
    await page.getByRole('alert').getByText('Nothing more is recorded here').waitFor()
    assert.equal(await page.getByRole('radio', { disabled: true }).count(), 12)
    const unmarked = { name: 'Not marked', checked: true }
    assert.equal(await person(page, 'Мария Димитрова').getByRole('radio', unmarked).count(), 1)
    assert.equal(await page.locator('[data-here]').textContent(), '0')
    assert.deepEqual(await axeFindings(page), [])
  })

  test('reads beside the name what became of a mark that waited while the session was called off', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const made = await openClass(['maria'])
    await browserContext.loginAs(made.trainer)
    const page = await visit(`/attend/sessions/${made.session.id}`)
    await browserContext.route(SAVING, (route) => route.abort('internetdisconnected'))
    await mark(page, 'Мария Димитрова', 'Here', 'waiting for the network')
    await page.close()
    await callOff(made)
    await browserContext.unroute(SAVING)
    const again = await visit(`/attend/sessions/${made.session.id}`)
    const word = person(again, 'Мария Димитрова').getByRole('status')
    await word.getByText('This mark was not recorded').waitFor()
    assert.equal(await again.getByRole('radio').count(), 0)
    assert.equal(await again.locator('[data-here]').textContent(), '0')
    assert.deepEqual(await stands(), [])
    assert.deepEqual(await axeFindings(again), [])
  })
})
