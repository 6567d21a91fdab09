import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { CONSOLE } from '#app/activity/record'
import { cancelEvent } from '#app/events/actions/cancel_event'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { createRegistration } from '#database/factories/registrations'
import { deskOf, organiserOf, userWith } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'

async function organised(attributes: Parameters<typeof createEvent>[0] = {}) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], ...attributes })
  return { user, event, path: `/manage/events/${event.id}` }
}

test.group('An event from draft to archive', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is published when nothing is missing, and then offers its public page', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised({ status: 'draft' })
    await daysOf(event.id).update({ place_label: 'Town hall' })
    const desk = deskOf(client, user)
    const before = await desk.open(path)
    before.assertTextIncludes('Everything is there.')
    before.assertTextIncludes(`${path}/preview`)
    const response = await desk.post(`${path}/publication`)
    response.assertHeader('location', path)
    response.assertFlashMessage('success', 'The event is published.')
    await event.refresh()
    assert.equal(event.status, 'published')
    const after = await desk.open(path)
    after.assertTextIncludes(`/en/events/${event.slug}`)
    after.assertTextIncludes('Event published, in English')
  })

  test('is not published while something is missing, and says what', async ({ client, assert }) => {
    const { user, event, path } = await organised({ status: 'draft' })
    const desk = deskOf(client, user)
    const response = await desk.post(`${path}/publication`)
    response.assertFlashMessage('warning', 'Not published yet: something is still missing.')
    const page = await desk.open(path)
    page.assertTextIncludes('The place on')
    page.assertTextIncludes(`${path}/days`)
    await event.refresh()
    assert.equal(event.status, 'draft')
  })

  test('asks once before it is called off, with how many people are told', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    await createRegistration(event, await createPerson('maria'))
    const desk = deskOf(client, user)
    const question = await desk.open(`${path}/cancellation`)
    question.assertTextIncludes('1 e-mail without an invitation')
    const empty = await desk.post(`${path}/cancellation`, { reason: '' })
    empty.assertStatus(422)
    empty.assertTextIncludes('Fill in this field')
    const done = await desk.post(`${path}/cancellation`, { reason: 'Floods on the road' })
    done.assertFlashMessage('success', 'The event is cancelled.')
    await event.refresh()
    assert.equal(event.status, 'cancelled')
    const page = await desk.open(path)
    page.assertTextIncludes('Floods on the road')
    const again = await desk.post(`${path}/cancellation`, { reason: 'Again' })
    again.assertStatus(302)
    assert.equal(event.cancelReason, 'Floods on the road')
  })

  test('keeps its date once it is called off, and offers nothing that could not be saved', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    const [day] = await daysOf(event.id)
    const desk = deskOf(client, user)
    await cancelEvent({ eventId: event.id, reason: 'Floods', actor: CONSOLE })
    const [overview, list] = [await desk.open(path), await desk.open('/manage/events')]
    for (const page of [overview, list]) {
      assert.include(page.text(), day.date.slice(0, 4))
      assert.notInclude(page.text(), 'No date yet')
    }
    assert.notInclude(overview.text(), `${path}/days`)
    assert.include(overview.text(), `${path}/archive`)
  })

  test('a draft is discarded, what is over is archived, what is to come is not', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const desk = deskOf(client, user)
    const after = async (attributes: Parameters<typeof createEvent>[0]) => {
      const event = await createEvent({ organisers: [house], ...attributes })
      await desk.post(`/manage/events/${event.id}/archive`)
      const page = await desk.open(`/manage/events/${event.id}`)
      const [, state] = page.text().match(/class="badge \w+"[^>]*>\s*(\w+)/) ?? []
      return state
    }
    assert.equal(await after({ status: 'draft' }), 'Discarded')
    assert.equal(await after({ days: [{ date: '2026-01-12' }] }), 'Archived')
    assert.equal(await after({}), 'Published')
  })

  test('keeps who did what in words, newest first', async ({ client, assert }) => {
    const { user, event, path } = await organised({ status: 'draft' })
    await daysOf(event.id).update({ place_label: 'Town hall' })
    const desk = deskOf(client, user)
    await desk.post(`${path}/publication`)
    await desk.post(`${path}/cancellation`, { reason: 'Floods' })
    const page = await desk.open(`${path}/history`)
    page.assertTextIncludes('Jelena Stojanović')
    assert.match(page.text(), /Event cancelled: Floods[^§]*Event published, in English/)
  })

  test('is open for reading to its controller, without what changes it', async ({
    client,
    assert,
  }) => {
    const project = await createProject()
    const { path } = await organised({ projectId: project.id })
    const controller = await userWith('nora', 'controller', { projectId: project.id })
    const desk = deskOf(client, controller)
    const page = await desk.open(path)
    page.assertStatus(200)
    assert.notInclude(page.text(), `${path}/edit`)
    assert.notInclude(page.text(), `${path}/cancellation`)
    const refused = await desk.post(`${path}/cancellation`, { reason: 'No' })
    refused.assertStatus(403)
  })
})
