import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { readEventValues } from '#app/events/event_values'
import Event from '#app/events/models/event'
import { createEvent, eventType } from '#database/factories/events'
import { createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { createProject } from '#database/factories/projects'
import { deskOf, openedOf, organiserOf, userWith } from '#tests/helpers/desk'

async function filled() {
  const { house, user } = await organiserOf()
  const type = await eventType()
  const fields = {
    'title': 'Дан кластера',
    'type': String(type.id),
    'project': '',
    'lead': String(house.id),
    'locale': 'sr-Cyrl',
    'languages[]': ['sr', 'en'],
    'spoken[]': ['sr'],
    'interpreted[]': ['bg'],
  }
  return { house, user, fields }
}

test.group('The form of a new event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('makes a draft and leads to what it still needs', async ({ client, assert }) => {
    const { user, fields, house } = await filled()
    const desk = deskOf(client, user)
    const response = await desk.post('/manage/events', fields)
    const event = await Event.findByOrFail('slug', 'dan-klastera')
    response.assertStatus(302)
    response.assertHeader('location', `/manage/events/${event.id}`)
    assert.deepInclude(await readEventValues(db, event.id), {
      lead: house.id,
      languages: ['sr', 'en'],
      spoken: ['sr'],
      interpreted: ['bg'],
    })
    const overview = await desk.open(`/manage/events/${event.id}`)
    overview.assertTextIncludes('Title: English')
    overview.assertTextIncludes('No day and no month yet')
  })

  test('takes over what its type has as usual where the fields are left alone', async ({
    client,
    assert,
  }) => {
    const { user, fields } = await filled()
    const desk = deskOf(client, user)
    const meeting = await eventType('working_meeting')
    await meeting.merge({ registrationPolicy: 'invited', internal: true }).save()
    const made = async (title: string, more = {}) => {
      await desk.post('/manage/events', { ...fields, ...more, title, type: String(meeting.id) })
      const { registrationPolicy, visibility } = await Event.query()
        .orderBy('id', 'desc')
        .firstOrFail()
      return [registrationPolicy, visibility]
    }
    assert.deepEqual(await made('One'), ['invited', 'internal'])
    assert.deepEqual(await made('Two', { policy: '', visibility: '' }), ['invited', 'internal'])
    assert.deepEqual(await made('Three', { policy: 'none' }), ['none', 'internal'])
    assert.deepEqual(await made('Four', { visibility: 'public' }), ['invited', 'public'])
  })

  test('says on its overview whether there are certificates, as its type has it or as was chosen', async ({
    client,
    assert,
  }) => {
    const { user, fields } = await filled()
    const type = await eventType()
    await type.merge({ certificate: true }).save()
    const desk = deskOf(client, user)
    await desk.post('/manage/events', fields)
    const event = await Event.firstOrFail()
    const path = `/manage/events/${event.id}`
    const issued = /Certificate of attendance<\/dt>\s*<dd>(\w+)/
    const overview = await desk.open(path)
    assert.equal(issued.exec(overview.text())?.[1], 'yes')

    const opened = openedOf(await desk.open(`${path}/edit`))
    const { title, ...basics } = fields
    const slug = event.slug
    await desk.put(path, { ...basics, ...opened, slug, visibility: 'public', certificate: '' })
    const changed = await desk.open(path)
    assert.equal(issued.exec(changed.text())?.[1], 'no')
    const history = await desk.open(`${path}/history`)
    assert.match(history.text(), /certificate of attendance/i)
  })

  test('says beside each field what to correct, and keeps the rest', async ({ client, assert }) => {
    const { user, fields } = await filled()
    const response = await deskOf(client, user).post('/manage/events', {
      ...fields,
      'title': 'щ'.repeat(10_000),
      'type': '999999',
      'languages[]': [],
    })
    response.assertStatus(422)
    response.assertTextIncludes('Shorten this to at most 300 characters')
    response.assertTextIncludes('Choose one of the options offered')
    response.assertTextIncludes('Choose at least one')
    response.assertTextIncludes('щ'.repeat(10_000))
    assert.match(response.text(), /name="interpreted\[\]" value="bg" checked/)
    assert.isNull(await Event.first())
  })

  test('names each field in its summary, in the order of the page', async ({ client, assert }) => {
    const { user, fields } = await filled()
    const response = await deskOf(client, user).post('/manage/events', {
      ...fields,
      'title': '',
      'type': '',
      'languages[]': [],
    })
    const links = [...response.text().matchAll(/<a href="#([^"]+)">([^<]+)<\/a><\/li>/g)]
    assert.deepEqual(
      links.map(([, id, text]) => [id, text]),
      [
        ['title', 'Title: Fill in this field'],
        ['type', 'Type: Fill in this field'],
        ['languages', 'Languages of the texts: Choose at least one'],
      ]
    )
  })

  test('keeps no language that is ticked as spoken and as interpreted', async ({
    client,
    assert,
  }) => {
    const { user, fields } = await filled()
    const response = await deskOf(client, user).post('/manage/events', {
      ...fields,
      'spoken[]': ['sr', 'bg'],
    })
    response.assertStatus(422)
    response.assertTextIncludes('Ticked twice: Bulgarian')
    assert.isNull(await Event.first())
  })

  test('takes 300 Cyrillic letters', async ({ client, assert }) => {
    const { user, fields } = await filled()
    const title = 'Ђ'.repeat(300)
    const response = await deskOf(client, user).post('/manage/events', { ...fields, title })
    response.assertStatus(302)
    assert.isNotNull(await Event.first())
  })

  test('lets nobody make another organisation lead', async ({ client }) => {
    const { house, user, fields } = await filled()
    const foundation = await createOrganisation(FOUNDATION)
    const response = await deskOf(client, user).post('/manage/events', {
      ...fields,
      'lead': String(foundation.id),
      'organisers[]': [String(house.id)],
    })
    response.assertStatus(422)
    response.assertTextIncludes('Choose one of your own organisations to lead')
  })

  test('is closed to those who only read', async ({ client }) => {
    const { id: projectId } = await createProject()
    const controller = await userWith('nora', 'controller', { projectId })
    const response = await deskOf(client, controller).open('/manage/events/create')
    response.assertStatus(403)
  })
})

test.group('The basics of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function opened() {
    const { house, user, fields } = await filled()
    const event = await createEvent({ organisers: [house], slug: 'day' })
    const { title, ...described } = fields
    const basics = {
      ...described,
      visibility: 'public',
      slug: 'day',
      contact_name: '',
      contact_email: '',
    }
    return { user, event, basics, path: `/manage/events/${event.id}` }
  }

  test('are saved, and the page says so', async ({ client, assert }) => {
    const { user, event, basics, path } = await opened()
    const desk = deskOf(client, user)
    const page = await desk.open(`${path}/edit`)
    const response = await desk.put(path, {
      ...basics,
      ...openedOf(page),
      contact_email: 'office@example.org',
    })
    response.assertHeader('location', `${path}/edit`)
    response.assertFlashMessage('success', 'Changes saved.')
    const { contactEmail } = await readEventValues(db, event.id)
    assert.equal(contactEmail, 'office@example.org')
  })

  test('an address that is taken or none is refused', async ({ client }) => {
    const { user, basics, path } = await opened()
    await createEvent({ slug: 'taken' })
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(`${path}/edit`))
    const taken = await desk.put(path, { ...basics, ...state, slug: 'taken' })
    taken.assertStatus(422)
    taken.assertTextIncludes('Another event already has this address')
    const wrong = await desk.put(path, { ...basics, ...state, slug: 'Day of clusters' })
    wrong.assertStatus(422)
    wrong.assertTextIncludes('The form of this entry is not right')
  })

  test('a change elsewhere in the event stands in nobody’s way', async ({ client }) => {
    const { user, event, basics, path } = await opened()
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(`${path}/edit`))
    await event.merge({ revision: 5 }).save()
    const response = await desk.put(path, { ...basics, ...state, slug: 'another-day' })
    response.assertStatus(302)
  })

  test('of a cancelled event stay as they are', async ({ client }) => {
    const { user, event, basics, path } = await opened()
    await event.merge({ status: 'cancelled' }).save()
    const response = await deskOf(client, user).put(path, { ...basics, revision: '1', seen: '{}' })
    response.assertFlashMessage('error', 'This event can no longer be changed.')
  })
})
