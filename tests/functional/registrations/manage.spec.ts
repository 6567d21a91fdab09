import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { publishEvent } from '#app/events/actions/publish_event'
import { createUser } from '#database/factories/accounts'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import Registration from '#app/registrations/models/registration'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { assertCountsMatch, statusesOf, statusOf } from '#tests/helpers/registrations'

/** An organiser with an event, and those of the cast who are registered for it. */
async function desk(
  people: Partial<Record<CastMember, Parameters<typeof createRegistration>[2]>> = {},
  attributes: Parameters<typeof createEvent>[0] = {}
) {
  const organisation = await createOrganisation()
  const event = await createEvent({ organisers: [organisation], ...attributes })
  const organiser = await createUser(
    await createPerson({ name: 'Olga Organizator', email: 'olga@example.org' }),
    [['organiser', { organisationId: organisation.id }]]
  )
  const registrations: Partial<Record<CastMember, Registration>> = {}
  for (const [who, more] of Object.entries(people) as [CastMember, object][]) {
    const made = await createRegistration(event, await createPerson(who), more)
    registrations[who] = made.registration
  }
  return { event, organiser, registrations, path: `/manage/events/${event.id}/registrations` }
}

test.group('The organiser’s list of registrations', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('finds people by name or organisation, in any script', async ({ client, assert }) => {
    const { organiser, path } = await desk({ djordje: {}, maria: {}, stefan: {} })
    const page = await client.get(`${path}?q=djordje`).loginAs(organiser)
    assert.include(page.text(), 'Đorđe Ljubić')
    assert.notInclude(page.text(), 'Мария Димитрова')
    const cyrillic = await client.get(path).qs({ q: 'ЂОРЂЕ' }).loginAs(organiser)
    assert.include(cyrillic.text(), 'Đorđe Ljubić')
  })

  test('shows only those of a state, and the position of who waits', async ({ client, assert }) => {
    const { organiser, path } = await desk({ maria: {}, stefan: { status: 'waitlisted' } })
    const page = await client.get(`${path}?status=waitlisted`).loginAs(organiser)
    assert.include(page.text(), 'Ștefan Țăranu')
    assert.include(page.text(), 'Waiting, no. 1')
    assert.notInclude(page.text(), 'Мария Димитрова')
  })

  test('offers the countries that people came from, and no other', async ({ client, assert }) => {
    const { organiser, path } = await desk({ maria: {}, stefan: {} })
    await Registration.query().where('name', 'like', 'Ștefan%').update({ country: 'JP' })
    const page = await client.get(path).loginAs(organiser)
    const [, select] = /<select[^>]*id="country"[^>]*>(.*?)<\/select>/s.exec(page.text())!
    const offered = [...select.matchAll(/value="([A-Z]{2})"/g)].map(([, code]) => code)
    assert.deepEqual(offered, ['JP', 'RS'])
  })

  test('says who wants which language only where one chooses among several', async ({
    client,
    assert,
  }) => {
    const { event, organiser, path } = await desk({ maria: { language: 'bg' } })
    const alone = await client.get(path).loginAs(organiser)
    assert.notInclude(alone.text(), 'data-l="Language:"')
    assert.lengthOf(alone.text().match(/<th scope="col"/g)!, 3)
    await event.related('languages').create({ language: 'bg', interpreted: true })
    const several = await client.get(path).loginAs(organiser)
    assert.match(several.text(), /<td data-l="Language:">\s*BG\s*<\/td>/)
    assert.lengthOf(several.text().match(/<th scope="col"/g)!, 4)
  })

  test('leads from page to page by key', async ({ client, assert }) => {
    const { event, organiser, path } = await desk()
    for (let number = 0; number < 60; number++) {
      await createRegistration(event, await createPerson({ name: `Person no${number}x` }))
    }
    const first = await client.get(path).loginAs(organiser)
    const next = /href="([^"]+before=\d+)" rel="next"/.exec(first.text())
    const second = await client.get(next![1].replaceAll('&amp;', '&')).loginAs(organiser)
    const named = (page: string) => new Set(page.match(/no\d+x/g))
    assert.equal(named(first.text()).size, 50)
    assert.equal(named(second.text()).size, 10)
    assert.equal(named(first.text() + second.text()).size, 60)
  })
})

test.group('What an organiser does with registrations', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('registers somebody by hand, with a seat like everyone', async ({ client, assert }) => {
    const { event, organiser, path } = await desk({}, { capacity: 1 })
    const add = (name: string, email: string) =>
      client
        .post(path)
        .loginAs(organiser)
        .withCsrfToken()
        .form({ name, email, mail_language: 'ro' })
    await add('Ștefan Țăranu', 'stefan@example.org')
    await add('Walked Around', '')
    const [stefan, other] = await Registration.query().orderBy('id')
    assert.deepEqual(
      [stefan.status, stefan.source, stefan.locale],
      ['confirmed', 'organiser', 'ro']
    )
    assert.deepEqual([other.status, other.email], ['waitlisted', null])
    await assertCountsMatch(assert, event)
  })

  test('writes to nobody about a draft until it is published, and says so', async ({
    client,
    assert,
  }) => {
    const { event, organiser, path } = await desk({}, { status: 'draft', capacity: 1 })
    await event.related('days').query().update({ placeLabel: 'Town hall' })
    const add = (name: string, email: string) =>
      client
        .post(path)
        .loginAs(organiser)
        .withCsrfToken()
        .form({ name, email, mail_language: 'en' })
    const added = await add('Petar Petrović', 'petar@example.org')
    added.assertTextIncludes('The e-mail will be sent when the event is published.')
    await add('Ana Anić', 'ana@example.org')
    await runJobs()
    assert.lengthOf(await mailsTo('petar@example.org'), 0)
    assert.lengthOf(await mailsTo('ana@example.org'), 0)

    const published = await publishEvent({ eventId: event.id, actor: SYSTEM })
    assert.isTrue(published.ok)
    await runJobs()
    const petar = await lastMailTo('petar@example.org')
    assert.equal(petar.row.kind, 'calendar.confirmed')
    const ana = await lastMailTo('ana@example.org')
    assert.equal(ana.row.kind, 'registration.waitlisted')
  })

  test('reads of the person who comes, not of themselves', async ({ client, assert }) => {
    const { event, organiser, path } = await desk(
      {},
      { mostCompanions: 2, days: [{ mode: 'hybrid' }, { date: '2031-03-13', mode: 'on_site' }] }
    )
    await createLimitedSession(event, { capacity: 0 })
    const page = await client.get(`${path}/create`).loginAs(organiser)
    page.assertTextIncludes('Up to 2 people may come along.')
    page.assertTextIncludes('the person will be first on its waiting list')
    const [form] = /<form action="\/manage[^]*?<\/form>/.exec(page.text())!
    assert.notMatch(form, /\b(you|your)\b/i)
  })

  test('finds what was typed again where a form by hand is not good yet', async ({
    client,
    assert,
  }) => {
    const { event, organiser, path } = await desk()
    const typed = { name: 'Петар Илић', email: 'petar@', organisation: 'Klaster', country: 'RS' }
    const wrong = await client
      .post(path)
      .loginAs(organiser)
      .withCsrfToken()
      .redirects(0)
      .form({ ...typed, mail_language: 'sr-Cyrl' })
    wrong.assertStatus(422)
    wrong.assertTextIncludes('href="#email"')
    for (const words of ['Петар Илић', 'petar@', 'Klaster']) {
      assert.include(wrong.text(), `value="${words}"`)
    }
    assert.match(wrong.text(), /<option value="sr-Cyrl"[^>]*selected/)
    assert.deepEqual(await statusesOf(event), {})
  })

  test('is led to the registration of somebody who is registered already', async ({
    client,
    assert,
  }) => {
    const { organiser, path, registrations } = await desk({ maria: {} })
    const response = await client
      .post(path)
      .loginAs(organiser)
      .withCsrfToken()
      .redirects(0)
      .form({ name: 'мария димитрова', email: 'MARIA@example.org', mail_language: 'bg' })
    assert.equal(response.header('location'), `${path}/${registrations.maria!.id}`)
    assert.lengthOf(await Registration.all(), 1)
  })

  test('approves who waits for it', async ({ client, assert }) => {
    const { event, organiser, path, registrations } = await desk(
      { maria: { status: 'pending' }, stefan: { status: 'pending' } },
      { capacity: 1, registrationPolicy: 'approval' }
    )
    for (const { id } of [registrations.maria!, registrations.stefan!]) {
      await client.post(`${path}/${id}/approval`).loginAs(organiser).withCsrfToken()
    }
    assert.equal(await statusOf(registrations.maria!.id), 'confirmed')
    assert.equal(await statusOf(registrations.stefan!.id), 'waitlisted')
    await assertCountsMatch(assert, event)
  })

  test('declines, cancels and sends the link again, and the history says who', async ({
    client,
    assert,
  }) => {
    const { organiser, path, registrations } = await desk({
      maria: { status: 'pending' },
      stefan: {},
    })
    const step = (id: number, name: string) =>
      client.post(`${path}/${id}/${name}`).loginAs(organiser).withCsrfToken()
    const [maria, stefan] = [registrations.maria!.id, registrations.stefan!.id]
    await step(maria, 'refusal')
    await step(stefan, 'links')
    await step(stefan, 'cancellation')
    assert.equal(await statusOf(maria), 'declined')
    assert.equal(await statusOf(stefan), 'cancelled')
    const page = await client.get(`${path}/${stefan}`).loginAs(organiser)
    assert.include(page.text(), 'The link was sent again')
    assert.include(page.text(), 'Olga Organizator')
  })
})
