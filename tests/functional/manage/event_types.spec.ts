import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import { installEventTypes } from '#app/events/actions/install_event_types'
import Event from '#app/events/models/event'
import EventType from '#app/events/models/event_type'
import EventTypeTranslation from '#app/events/models/event_type_translation'
import { STANDARD_EVENT_TYPES } from '#app/events/standard_event_types'
import { createEvent, eventType } from '#database/factories/events'
import { createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { deskOf, openedOf, organiserOf, userWith } from '#tests/helpers/desk'

const typed = (changes: Record<string, string> = {}) => ({
  'locale': 'sr-Latn',
  'sign': 'workshop',
  'policy': 'approval',
  'certificate': '1',
  'texts[sr-Latn][name]': 'Hakaton',
  ...changes,
})

const verbs = async () => {
  const rows = await Activity.query().where('subject_type', 'event_type').orderBy('id')
  return rows.map(({ verb }) => verb)
}

/** Keys in the order of the list. */
const order = async () => {
  const types = await EventType.query().orderBy(['position', 'id'])
  return types.map(({ key }) => key)
}

test.group('Event types', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are added by an organiser for their organisation, in both scripts', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const answer = await deskOf(client, user).post(
      '/manage/event-types',
      typed({ organisation: String(house.id) })
    )
    answer.assertHeader('location', '/manage/event-types')
    const type = await EventType.findByOrFail('key', 'hakaton')
    assert.deepInclude(type.$attributes, {
      organisationId: house.id,
      sign: 'workshop',
      registrationPolicy: 'approval',
    })
    assert.isTrue(type.certificate)
    const cyrillic = await EventTypeTranslation.findByOrFail('locale', 'sr-Cyrl')
    assert.equal(cyrillic.name, 'Хакатон')
    assert.deepEqual(await verbs(), ['event_type.created'])
  })

  test('of everyone are added by admins only', async ({ client, assert }) => {
    const { user } = await organiserOf()
    const refused = await deskOf(client, user).post('/manage/event-types', typed())
    refused.assertStatus(422)
    const admin = await userWith('nora', 'admin')
    const added = await deskOf(client, admin).post('/manage/event-types', typed())
    added.assertStatus(302)
    const { organisationId } = await EventType.firstOrFail()
    assert.isNull(organisationId)
  })

  test('say what is wrong beside the field and keep what was typed', async ({ client }) => {
    const admin = await userWith('nora', 'admin')
    const wrong = typed({ 'texts[sr-Latn][name]': '', 'texts[ro][name]': 'Hackathon' })
    const answer = await deskOf(client, admin).post('/manage/event-types', wrong)
    answer.assertStatus(422)
    answer.assertTextIncludes('Enter the name in this language')
    answer.assertTextIncludes('value="Hackathon"')
  })

  test('keep the history of what was changed and by whom', async ({ client, assert }) => {
    const type = await eventType()
    const admin = await userWith('nora', 'admin')
    const desk = deskOf(client, admin)
    const opened = openedOf(await desk.open(`/manage/event-types/${type.id}/edit`))
    const words = { 'locale': 'en', 'texts[en][name]': 'Congress', 'texts[sr-Latn][name]': '' }
    await desk.put(`/manage/event-types/${type.id}`, typed({ ...opened, ...words }))
    await type.refresh()
    assert.equal(type.key, 'conference')
    assert.equal(type.sign, 'workshop')
    const { details } = await Activity.findByOrFail('verb', 'event_type.edited')
    assert.sameMembers(details.fields as string[], [
      'sign',
      'registrationPolicy',
      'certificate',
      'texts.en',
    ])
    const page = await desk.open(`/manage/event-types/${type.id}/edit`)
    page.assertTextIncludes('Certificate of attendance')
    page.assertTextIncludes('name (English)')
  })

  test('of others are neither seen nor chosen', async ({ client, assert }) => {
    const foundation = await createOrganisation(FOUNDATION)
    const type = await eventType('hackathon')
    await type.merge({ organisationId: foundation.id }).save()
    const { house, user } = await organiserOf()
    const desk = deskOf(client, user)
    const page = await desk.open('/manage/event-types')
    page.assertStatus(200)
    assert.notInclude(page.text(), `/manage/event-types/${type.id}/`)
    const answer = await desk.post('/manage/events', {
      'title': 'Day',
      'type': String(type.id),
      'lead': String(house.id),
      'locale': 'en',
      'languages[]': ['en'],
    })
    answer.assertStatus(422)
    assert.isNull(await Event.first())
  })

  test('change places on the list', async ({ client, assert }) => {
    await installEventTypes()
    const admin = await userWith('nora', 'admin')
    const [first, second, third] = await EventType.query().orderBy('position')
    const firstThree = async () => {
      const keys = await order()
      return keys.slice(0, 3)
    }
    const move = (id: number, direction: string) =>
      deskOf(client, admin).post(`/manage/event-types/${id}/moves`, { direction })
    const goesTo = async (id: number, direction: string) => {
      const moved = await move(id, direction)
      const [list, fragment] = moved.header('location')!.split('#')
      const page = await deskOf(client, admin).open(list)
      page.assertTextIncludes(`id="${fragment}"`)
      return fragment
    }
    assert.equal(await goesTo(third.id, 'up'), `event-type-${third.id}-up`)
    assert.deepEqual(await firstThree(), [first.key, third.key, second.key])
    assert.equal(await goesTo(first.id, 'up'), `event-type-${first.id}-down`)
    assert.deepEqual(await firstThree(), [first.key, third.key, second.key])
    assert.equal(await goesTo(third.id, 'up'), `event-type-${third.id}-down`)
    assert.deepEqual(await firstThree(), [third.key, first.key, second.key])
    await move(third.id, 'sideways')
    assert.deepEqual(await firstThree(), [third.key, first.key, second.key])
  })

  test('that are hidden are not offered to new events, and stay where they are used', async ({
    client,
    assert,
  }) => {
    const { house } = await organiserOf()
    const event = await createEvent({ organisers: [house] })
    const desk = deskOf(client, await userWith('nora', 'admin'))
    const choice = /Conference\s*<\/option>/
    const form = async (path: string) => {
      const page = await desk.open(path)
      return page.text()
    }
    assert.match(await form('/manage/events/create'), choice)
    await desk.post(`/manage/event-types/${event.eventTypeId}/offer?_method=DELETE`)
    assert.notMatch(await form('/manage/events/create'), choice)
    assert.match(await form(`/manage/events/${event.id}/edit`), choice)
    await desk.post(`/manage/event-types/${event.eventTypeId}/offer`)
    assert.match(await form('/manage/events/create'), choice)
    assert.deepEqual(await verbs(), ['event_type.hidden', 'event_type.offered'])
  })

  test('are deleted only where no event has them and they are not standard', async ({
    client,
    assert,
  }) => {
    const { house } = await organiserOf()
    const desk = deskOf(client, await userWith('nora', 'admin'))
    const remove = (id: number) => desk.post(`/manage/event-types/${id}?_method=DELETE`)
    const [standard, used, unused] = [
      await eventType('seminar'),
      await eventType('hackathon'),
      await eventType('picnic'),
    ]
    const event = await createEvent({ organisers: [house] })
    await event.merge({ eventTypeId: used.id }).save()
    for (const { id } of [standard, used, unused]) await remove(id)
    assert.isNotNull(await EventType.find(standard.id))
    assert.isNotNull(await EventType.find(used.id))
    assert.lengthOf(await used.related('translations').query(), 1)
    assert.isNull(await EventType.find(unused.id))
    assert.deepEqual(await verbs(), ['event_type.removed'])
  })

  test('of the standard set are added where they are missing, and nothing else is touched', async ({
    assert,
  }) => {
    const type = await eventType('fair')
    await type.merge({ sign: 'meeting', position: 7 }).save()
    await type.related('translations').query().update({ name: 'Bazaar' })
    await installEventTypes()
    await installEventTypes()
    const keys = await order()
    assert.sameMembers(
      keys,
      STANDARD_EVENT_TYPES.map(({ key }) => key)
    )
    assert.equal(keys[0], 'fair')
    await type.refresh()
    assert.equal(type.sign, 'meeting')
    const names = await type.related('translations').query()
    assert.deepEqual(
      names.map(({ name }) => name),
      ['Bazaar']
    )
  })
})
