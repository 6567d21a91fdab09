import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { archiveEvent } from '#app/events/actions/archive_event'
import { cancelEvent } from '#app/events/actions/cancel_event'
import { createEvent } from '#database/factories/events'
import { createProject } from '#database/factories/projects'
import { value } from '#tests/helpers/events'

const actor = SYSTEM

test.group('An archived event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is off the agenda, stays on its project’s timeline, and its page says what it is', async ({
    client,
    assert,
  }) => {
    const project = await createProject()
    const titles = { en: 'Expert meeting' }
    const days = [{ date: '2026-01-12' }]
    const event = await createEvent({ projectId: project.id, titles, days })
    const past = await client.get('/en?when=past')
    past.assertTextIncludes('Expert meeting')
    value(await archiveEvent({ eventId: event.id, actor }))

    const agenda = await client.get('/en?when=past')
    assert.notInclude(agenda.text(), 'Expert meeting')
    const timeline = await client.get(`/en/projects/${project.slug}`)
    timeline.assertTextIncludes('Expert meeting')
    const page = await client.get(`/en/events/${event.slug}`)
    page.assertStatus(200)
    page.assertTextIncludes('This event is archived.')
  })

  test('that was called off still says so, with when it would have been', async ({
    client,
    assert,
  }) => {
    const project = await createProject()
    const titles = { en: 'Expert meeting' }
    const event = await createEvent({ projectId: project.id, titles })
    value(await cancelEvent({ eventId: event.id, reason: 'Floods', actor }))
    value(await archiveEvent({ eventId: event.id, actor }))
    const page = await client.get(`/en/events/${event.slug}`)
    page.assertTextIncludes('The event will not take place.')
    assert.notInclude(page.text(), 'date to follow')
  })
})
