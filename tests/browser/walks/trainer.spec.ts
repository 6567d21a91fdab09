import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Attendance from '#app/attendance/models/attendance'
import { clock } from '#app/core/clock'
import SessionPerson from '#app/events/models/session_person'
import Session from '#app/events/models/session'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { pointer } from '#tests/helpers/hands'

/** A session today, which the trainer leads and two people came to. */
async function todaysSession() {
  const today = clock.now().setZone('Europe/Belgrade').toFormat('yyyy-MM-dd')
  const event = await createEvent({
    titles: { en: 'Academy' },
    days: [{ date: today, starts: '00:10', ends: '23:50' }],
  })
  const trainer = await createPerson('jelena')
  const session = await Session.firstOrFail()
  await SessionPerson.create({
    sessionId: session.id,
    personId: trainer.id,
    role: 'trainer',
    position: 0,
  })
  const { registration } = await createRegistration(event, await createPerson('natasa'))
  await createRegistration(event, await createPerson('stefan'))
  return { session, registration, user: await createUser(trainer) }
}

const statusOf = async (registrationId: number) => {
  const row = await Attendance.findBy({ registrationId })
  return row?.status ?? null
}

test.group('A trainer', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const javaScriptEnabled of [true, false]) {
    test(`marks who is there on a phone ${javaScriptEnabled ? 'with one tap each' : 'without JavaScript'}`, async ({
      assert,
      browser,
    }) => {
      const { user, registration } = await todaysSession()
      const context = await browser.newContext({
        javaScriptEnabled,
        viewport: { width: 390, height: 844 },
        baseURL: `http://${process.env.HOST}:${process.env.PORT}`,
      })
      await context.loginAs(user)
      const page = await context.newPage()
      await page.goto('/attend')
      await page.locator('a[href*="/attend/sessions/"]').first().click()

      const person = page.getByRole('group', { name: 'Наташа Џунић' })
      await person.locator('label.p').click()
      const settled = person.locator('.saved:not(.wait)').filter({ hasText: /\p{L}/u })
      if (javaScriptEnabled) await settled.waitFor()
      else await pointer(page).press(page.locator('.dock button[type="submit"]').last())
      assert.equal(await statusOf(registration.id), 'present')
      assert.isFalse(await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
      await context.close()
    })
  }
})
