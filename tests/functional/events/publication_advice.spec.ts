import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { publicationAdvice } from '#app/events/queries/publication_advice'
import { createEvent } from '#database/factories/events'
import { createOrganisation } from '#database/factories/organisations'
import { createProject } from '#database/factories/projects'

const inDays = (days: number) => clock.now().plus({ days })
const date = (days: number) => inDays(days).toFormat('yyyy-MM-dd')

async function parts(eventId: number) {
  const advice = await publicationAdvice(db, eventId)
  return advice.map(({ part }) => part)
}

test.group('Advice before publishing', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('names each language that says nothing but the title', async ({ assert }) => {
    const event = await createEvent({ titles: { en: 'Fair', bg: 'Панаир' } })
    await db
      .from('event_translations')
      .where({ event_id: event.id, locale: 'bg' })
      .update({ summary: 'За всички' })
    const advice = await publicationAdvice(db, event.id)
    assert.deepInclude(advice, { part: 'words', language: 'en' })
    assert.notDeepInclude(advice, { part: 'words', language: 'bg' })
  })

  test('a day without a link, a day that is over, no contact', async ({ assert }) => {
    const event = await createEvent({
      days: [
        { date: date(-3), mode: 'online' },
        { date: date(3), mode: 'online', onlineUrl: 'https://example.org' },
      ],
    })
    const advice = await publicationAdvice(db, event.id)
    assert.deepInclude(advice, { part: 'link', date: date(-3) })
    assert.notDeepInclude(advice, { part: 'link', date: date(3) })
    assert.deepInclude(advice, { part: 'pastDay', date: date(-3) })
    assert.deepInclude(advice, { part: 'contact' })
  })

  test('no day is advice only while no month is planned either', async ({ assert }) => {
    const event = await createEvent({ days: [] })
    assert.include(await parts(event.id), 'noDay')
    await event.merge({ plannedFrom: date(30), plannedTo: date(60) }).save()
    assert.notInclude(await parts(event.id), 'noDay')
  })

  test('registration that closed, opens after the beginning or closes after the end', async ({
    assert,
  }) => {
    const closed = await createEvent({ registrationClosesAt: inDays(-1) })
    const late = await createEvent({
      registrationOpensAt: inDays(8),
      registrationClosesAt: inDays(9),
    })
    const none = await createEvent({ registrationClosesAt: inDays(-1), registrationPolicy: 'none' })
    assert.include(await parts(closed.id), 'registrationOver')
    assert.includeMembers(await parts(late.id), ['registrationOpensLate', 'registrationClosesLate'])
    assert.notInclude(await parts(none.id), 'registrationOver')
  })

  test('a funding line that stands in another language but not in this', async ({ assert }) => {
    const project = await createProject()
    const event = await createEvent({ projectId: project.id, titles: { en: 'Fair', ro: 'Târg' } })
    assert.notInclude(await parts(event.id), 'funding')
    await db
      .from('project_translations')
      .where({ project_id: project.id, locale: 'en' })
      .update({ funding_line: 'Co-funded by the Union' })
    const advice = await publicationAdvice(db, event.id)
    assert.deepInclude(advice, { part: 'funding', language: 'ro', projectId: project.id })
    assert.notDeepInclude(advice, { part: 'funding', language: 'en', projectId: project.id })
  })

  test('an event for members of organisers that have none', async ({ assert }) => {
    const [network, member] = [await createOrganisation(), await createOrganisation()]
    const event = await createEvent({ visibility: 'members', organisers: [network] })
    assert.include(await parts(event.id), 'members')
    await db
      .table('memberships')
      .insert({ network_id: network.id, organisation_id: member.id, role: 'member' })
    assert.notInclude(await parts(event.id), 'members')
  })
})
