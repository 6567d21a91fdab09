import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import { sealTyped } from '#app/registrations/typed_form'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { CAST, createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { createInvitee, createRegistration } from '#database/factories/registrations'
import { assertSound, axeFindings } from '#tests/helpers/axe'

/** A conference of two partners with everything a form can ask. */
async function conference() {
  const organisers = [await createOrganisation(CLUSTER_HOUSE), await createOrganisation(FOUNDATION)]
  const project = await createProject()
  const event = await createEvent({
    organisers,
    projectId: project.id,
    chooseDays: true,
    capacity: 2,
    titles: { bg: 'Ден на клъстерите: международна конференция', en: 'Day of clusters' },
    days: [{ date: '2030-03-12', mode: 'hybrid' }, { date: '2030-03-13' }],
  })
  for (const language of ['bg', 'sr']) {
    await event.related('languages').create({ language, interpreted: true })
  }
  return { event, organisers }
}

test.group('The pages of registrations', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('keep the code dark on white where somebody has colours of their own', async ({
    assert,
    browserContext,
  }) => {
    const { event } = await conference()
    const { token } = await createRegistration(event, await createPerson('maria'))
    const page = await browserContext.newPage()
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto(`/bg/registrations/${token}`)
    const behind = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('.qr')).backgroundColor"
    )
    assert.equal(behind, 'rgb(255, 255, 255)')
  })

  test('are sound for everyone, on a phone, in both themes', async ({ browserContext }) => {
    const { event } = await conference()
    const person = await createPerson('maria')
    const own: Partial<Record<RegistrationStatus, string>> = {}
    for (const status of ['confirmed', 'waitlisted', 'offered', 'unconfirmed'] as const) {
      const who = status === 'confirmed' ? person : await createPerson({ name: `Мария ${status}` })
      const { token } = await createRegistration(event, who, { status, locale: 'bg' })
      own[status] = `/bg/registrations/${token}`
    }
    const nonce = 'a-form'
    const typed = sealTyped({ eventId: event.id, nonce, fields: { ...CAST.maria } })
    const closed = await createEvent({ registrationPolicy: 'invited' })
    const members = await createEvent({ registrationPolicy: 'members' })
    const { token: invitation } = await createInvitee(closed)
    const page = await browserContext.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of [
      `/bg/events/${event.slug}/register`,
      `/bg/events/${event.slug}/register/sent?typed=${encodeURIComponent(typed)}`,
      `/bg/events/${event.slug}/notice`,
      `/bg/events/${closed.slug}/register`,
      `/bg/events/${members.slug}/register`,
      `/bg/invited/${invitation}`,
      '/bg/invited/unknown',
      ...Object.values(own),
      `${own.confirmed}/edit`,
      `${own.confirmed}/cancellation`,
    ]) {
      await assertSound(page, path)
    }
  })

  test('are sound for organisers, wide and narrow', async ({ browserContext }) => {
    const { event, organisers } = await conference()
    const user = await createUser(await createPerson('jelena'), [
      ['organiser', { organisationId: organisers[0].id }],
    ])
    const { registration } = await createRegistration(event, await createPerson('stefan'), {
      status: 'pending',
      organisationName: 'Asociația Porțile de Fier, Drobeta-Turnu Severin',
    })
    await createInvitee(event)
    await browserContext.loginAs(user)
    const page = await browserContext.newPage()
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      for (const end of ['', '/create', `/${registration.id}`]) {
        await assertSound(page, `/manage/events/${event.id}/registrations${end}`)
      }
      for (const end of ['/approvals', '/invitees', '/notes']) {
        await assertSound(page, `/manage/events/${event.id}${end}`)
      }
    }
  })

  test('say what to mend at the top, where the keyboard already is, and lead there', async ({
    assert,
    browserContext,
  }) => {
    const { event } = await conference()
    const page = await browserContext.newPage()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/bg/events/${event.slug}/register`)
    await page.locator('#name').focus()
    await page.keyboard.type('Цветелина Караджова-Стоименова')
    await page.keyboard.press('Tab')
    await page.keyboard.type('cveti.abv.bg')
    await page.keyboard.press('Enter')
    await page.locator('.alert.bad').waitFor()
    const focused = () =>
      page.evaluate<string>('document.activeElement.className || document.activeElement.id')
    assert.include(await focused(), 'alert')
    assert.equal(await page.locator('#name').inputValue(), 'Цветелина Караджова-Стоименова')
    assert.deepEqual(await axeFindings(page), [])

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate<string>('location.hash'), '#email')
  })
})
