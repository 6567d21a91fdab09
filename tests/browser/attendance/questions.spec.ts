import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { readAnswers } from '#app/questions/read_answers'
import { atClass, createClass } from '#database/factories/attendance'
import { atCheckIn, createQuestion } from '#database/factories/questions'
import { axeFindings } from '#tests/helpers/axe'

const PHONE = { width: 390, height: 844 }

async function askingClass() {
  const lesson = await createClass(['maria', 'djordje'])
  const { question } = await createQuestion(atCheckIn(lesson.event), {
    label: 'Number of the headset',
    required: true,
  })
  return { ...lesson, question }
}

test.group('Asking at the door', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(atClass('10:05'))
    return () => clock.travelBack()
  })

  test('an answer is written down on a page of its own, and the list says what is left', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { session, trainer, registrations, question } = await askingClass()
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await page.setViewportSize(PHONE)
    assert.deepEqual(await axeFindings(page), [])
    await page.getByRole('link', { name: 'Questions Мария Димитрова' }).click()
    await page.getByRole('heading', { name: 'Мария Димитрова' }).waitFor()
    assert.deepEqual(await axeFindings(page), [])
    await page.getByLabel('Number of the headset').fill('A7')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('the answers have been saved').waitFor()
    assert.equal(await page.getByText('Still to ask: 1').count(), 1)
    const kept = await readAnswers(db, registrations[0].id)
    assert.equal(kept.get(question.id), 'A7')
  })

  test('without a network the list stays, says why, and still marks', async ({
    assert,
    browserContext,
    visit,
  }) => {
    const { session, trainer } = await askingClass()
    await browserContext.loginAs(trainer)
    const page = await visit(`/attend/sessions/${session.id}`)
    await browserContext.setOffline(true)
    await page.getByRole('link', { name: 'Questions Мария Димитрова' }).click()
    await page.getByText('the questions cannot be opened').waitFor()
    const maria = page.getByRole('group', { name: 'Мария Димитрова' })
    await maria.getByRole('radio', { name: 'Here', exact: true }).check()
    await maria.getByText('waiting for the network').waitFor()
    await browserContext.setOffline(false)
    await maria.getByText('saved', { exact: true }).waitFor()
    assert.isFalse(await page.getByText('the questions cannot be opened').isVisible())
  })
})
