import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { atRegistration, createAnswer, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { QUESTION_KINDS } from '#app/questions/kinds'
import { createQuestionSet } from '#app/questions/actions/create_question_set'
import { readySet } from '#app/questions/ready_sets'
import { SYSTEM } from '#app/activity/record'
import { organiserOf } from '#tests/helpers/desk'
import { assertSound } from '#tests/helpers/axe'

/** An event that asks one question of each kind, the second of them only those who said yes to the first. */
async function asking() {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house] })
  const home = atRegistration(event)
  const car = await createQuestion(home, { kind: 'yes_no', label: 'Do you come by car?' })
  const plate = await createQuestion(home, {
    label: 'Which number plate?',
    required: true,
    shownWhen: { questionId: car.question.id, values: ['yes'] },
  })
  for (const kind of QUESTION_KINDS) {
    const options = ['one_of', 'several_of', 'scale'].includes(kind) ? ['One', 'Two', 'Three'] : []
    await createQuestion(home, { kind, options, label: `Asked as ${kind}` })
  }
  return { event, house, user, plate: plate.question }
}

test.group('Questions on a form', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('are sound for everyone, on a phone, in both themes', async ({ browserContext }) => {
    const { event } = await asking()
    const { token } = await createRegistration(event, await createPerson('maria'))
    const page = await browserContext.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of [`/en/events/${event.slug}/register`, `/en/registrations/${token}/edit`]) {
      await assertSound(page, path)
    }
  })

  test('come and go with the answer they hang on', async ({ assert, visit }) => {
    const { event } = await asking()
    const page = await visit(`/en/events/${event.slug}/register`)
    const plate = page.getByLabel('Which number plate?')
    assert.isFalse(await plate.isVisible())
    await page.getByLabel('Yes', { exact: true }).first().check()
    assert.isTrue(await plate.isVisible())
    await page.getByLabel('No', { exact: true }).first().check()
    assert.isFalse(await plate.isVisible())
  })

  test('say without scripts when they have to be answered', async ({ assert, browser }) => {
    const { event } = await asking()
    const baseURL = `http://${process.env.HOST}:${process.env.PORT}`
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`/en/events/${event.slug}/register`)
    assert.isTrue(await page.getByLabel('Which number plate?').isVisible())
    assert.isTrue(await page.getByText('Only if the answer is “Yes” to:').isVisible())
    await context.close()
  })
})

test.group('The pages on which questions are written', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('are sound for everyone, on a phone, in both themes', async ({ browserContext }) => {
    const { event, house, user, plate } = await asking()
    const { registration } = await createRegistration(event, await createPerson('maria'))
    await createAnswer(plate, registration, 'NI-123-XY')
    const setId = await createQuestionSet({
      name: 'Catering',
      organisationId: house.id,
      templates: readySet('dietary', 'en')!,
      actor: SYSTEM,
    })
    await browserContext.loginAs(user)
    const page = await browserContext.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    const own = `/manage/events/${event.id}`
    for (const path of [
      `${own}/questions`,
      `${own}/questions/create?kind=one_of`,
      `/manage/questions/${plate.id}/edit`,
      '/manage/question-sets',
      `/manage/question-sets/${setId}`,
      `${own}/registrations`,
      `${own}/registrations/${registration.id}/answers`,
      `${own}/registration-preview`,
      `${own}/answers`,
      `${own}/answers/${plate.id}`,
    ]) {
      await assertSound(page, path)
    }
  })

  for (const javaScriptEnabled of [true, false]) {
    test(`keep the button that moved a question under the fingers ${javaScriptEnabled ? 'of the keyboard' : 'without JavaScript'}`, async ({
      assert,
      browser,
    }) => {
      const { event, user } = await asking()
      const baseURL = `http://${process.env.HOST}:${process.env.PORT}`
      const viewport = { width: 390, height: 600 }
      const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport })
      await context.loginAs(user)
      const page = await context.newPage()
      await page.goto(`/manage/events/${event.id}/questions`)
      const row = page.getByRole('row', { name: 'Which number plate?' }).first()
      const press = async () => {
        const shown = page.waitForEvent('load')
        await page.keyboard.press('Enter')
        await shown
        return page.locator(':focus').textContent()
      }
      await row.getByRole('button', { name: 'Down' }).focus()
      for (let times = 0; times < 3; times += 1) {
        assert.match((await press())!, /Down\s+Which number plate\?/)
        const box = await row.getByRole('rowheader').boundingBox()
        assert.isTrue(box !== null && box.y >= 0 && box.y < viewport.height)
      }
      await context.close()
    })
  }
})
