import type { ApiClient } from '@japa/api-client'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { deskOf, openedOf } from '#tests/helpers/desk'
import { daysOf, sessionsOf, value, wantedSession } from '#tests/helpers/events'
import { joint } from '#tests/helpers/joint'
import Session from '#app/events/models/session'

const SOFIA = 'Foundation for Entrepreneurship Development'

/** Niš opens the day; Sofia holds the talk after it, and may edit what it holds. */
async function agenda(client: ApiClient) {
  const world = await joint()
  await world.maria.merge({ locale: 'en' }).save()
  const { event, jelena, sofia } = world
  const path = `/manage/events/${event.id}`
  const lead = deskOf(client, jelena)
  const state = openedOf(await lead.open(`${path}/organisers`))
  const terms = { may_edit: 'sessions', seats: '', ...state }
  await lead.put(`${path}/organisers/${sofia.id}`, terms)
  const [day] = await daysOf(event.id)
  const talk = {
    startsLocal: '11:00',
    endsLocal: '12:00',
    texts: { en: { title: 'Talk' } },
    organisationId: sofia.id,
  }
  const opens = wantedSession({ texts: { en: { title: 'Opening', description: 'Two speeches' } } })
  const sessions = [opens, wantedSession(talk)]
  value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
  const [opening, own] = await sessionsOf(day.id)
  const form = `${path}/days/${day.id}/agenda`
  const desk = deskOf(client, world.maria)
  const save = async (lines: Record<string, string>[]) => {
    const opened = openedOf(await desk.open(form))
    const fields = lines.flatMap((line, index) =>
      Object.entries(line).map(([name, typed]) => [`sessions[${index}][${name}]`, typed])
    )
    return desk.put(form, { ...Object.fromEntries(fields), ...opened, do: 'save' })
  }
  const standing = async () => {
    const all = await sessionsOf(day.id)
    return all.map((one) => [one.translations[0]?.title, one.startsLocal, one.organisationId])
  }
  return { ...world, path, day, opening, own, form, desk, save, standing }
}

test.group('A partner that may edit what it holds', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('changes and adds lines of its own; those of others only stand there', async ({
    client,
    assert,
  }) => {
    const { opening, own, form, desk, save, standing, sofia } = await agenda(client)
    const page = await desk.open(form)
    page.assertTextIncludes('You edit the lines of your own organisation.')
    assert.notMatch(page.text(), /value="Opening"/)
    page.assertTextIncludes('Opening')
    page.assertTextIncludes('value="Talk"')

    const line = { kind: 'session', starts: '12:30', minutes: '30', title: 'Longer talk' }
    await save([
      { ...line, id: String(own.id) },
      { ...line, id: '', starts: '13:30', title: 'Questions' },
    ])
    assert.sameDeepMembers(await standing(), [
      ['Opening', '10:00', null],
      ['Longer talk', '12:30', sofia.id],
      ['Questions', '13:30', sofia.id],
    ])
    await save([])
    assert.deepEqual(await standing(), [['Opening', '10:00', null]])
    await opening.refresh()
  })

  test('changes no line of others, and makes no copy of it', async ({ client, assert }) => {
    const { day, opening, own, save, standing, sofia } = await agenda(client)
    const line = { kind: 'session', starts: '10:00', minutes: '30', title: 'Ours now' }
    const taken = await save([{ ...line, id: String(opening.id) }])
    taken.assertStatus(403)
    assert.sameDeepMembers(await standing(), [
      ['Opening', '10:00', null],
      ['Talk', '11:00', sofia.id],
    ])
    await save([
      { ...line, id: String(own.id), title: 'Talk' },
      { ...line, id: '', title: 'Copied', copyOf: String(opening.id) },
    ])
    const all = await sessionsOf(day.id)
    assert.deepEqual(
      all.flatMap(({ translations }) => translations.map((one) => [one.title, one.description])),
      [
        ['Opening', 'Two speeches'],
        ['Talk', null],
        ['Copied', null],
      ]
    )
  })

  test('calls off and restores what it holds, and nothing else', async ({ client, assert }) => {
    const { path, opening, own, desk } = await agenda(client)
    const called = async (one: Session) => {
      await one.refresh()
      return one.cancelledAt !== null
    }
    const asked = await desk.open(`${path}/sessions/${opening.id}/cancellation/create`)
    asked.assertStatus(403)
    const refused = await desk.post(`${path}/sessions/${opening.id}/cancellation`)
    refused.assertStatus(403)
    assert.isFalse(await called(opening))
    await desk.post(`${path}/sessions/${own.id}/cancellation`)
    assert.isTrue(await called(own))
    await desk.post(`${path}/sessions/${own.id}/cancellation?_method=DELETE`)
    assert.isFalse(await called(own))
  })

  test('opens the page of its own session only, and the rest of the agenda not at all', async ({
    client,
    assert,
  }) => {
    const { path, day, opening, own, desk, house } = await agenda(client)
    const answers: [string, number][] = [
      [`/sessions/${own.id}/edit`, 200],
      [`/sessions/${opening.id}/edit`, 403],
      ['/tracks', 403],
      ['/people', 403],
      ['/texts', 403],
      ['/agenda', 200],
      ['/organisers', 200],
    ]
    for (const [page, status] of answers) {
      const response = await desk.open(`${path}${page}`)
      assert.equal(response.status(), status, page)
    }
    const copy = await desk.post(`${path}/days/${day.id}/agenda_copies`, { to: String(day.id) })
    copy.assertStatus(403)
    const page = await desk.open(`${path}/sessions/${own.id}/edit`)
    page.assertTextIncludes(SOFIA)
    assert.notMatch(page.text(), /name="organisation"/)
    const list = await desk.open(`${path}/agenda`)
    assert.include(list.text(), `/sessions/${own.id}/edit`)
    assert.notInclude(list.text(), `/sessions/${opening.id}/edit`)

    const fields = {
      'day': String(day.id),
      'kind': 'session',
      'starts': '11:00',
      'ends': '12:30',
      'texts[en][title]': 'Longer talk',
      'organisation': String(house.id),
      'do': 'save',
    }
    const saved = await desk.put(`${path}/sessions/${own.id}`, { ...fields, ...openedOf(page) })
    saved.assertStatus(302)
    await own.refresh()
    assert.deepEqual([own.endsLocal, own.organisationId], ['12:30', own.organisationId])
    assert.notEqual(own.organisationId, house.id)
    const others = await desk.put(`${path}/sessions/${opening.id}`, {
      ...fields,
      ...openedOf(page),
    })
    others.assertStatus(403)
  })

  test('holds what the lead gives it, and readers see who holds it', async ({ client, assert }) => {
    const { event, path, day, jelena, opening, sofia } = await agenda(client)
    const desk = deskOf(client, jelena)
    const fields = {
      'day': String(day.id),
      'kind': 'session',
      'starts': '10:00',
      'ends': '11:00',
      'texts[en][title]': 'Opening',
      'do': 'save',
    }
    const open = async () => openedOf(await desk.open(`${path}/sessions/${opening.id}/edit`))
    const give = async (organisation: number) =>
      desk.put(`${path}/sessions/${opening.id}`, {
        ...fields,
        organisation: String(organisation),
        ...(await open()),
      })
    const stranger = await give(999_999)
    stranger.assertStatus(422)
    stranger.assertTextIncludes('This organisation does not organise the event')
    await give(sofia.id)
    const { organisationId } = await Session.findOrFail(opening.id)
    assert.equal(organisationId, sofia.id)
    const page = await client.get(`/en/events/${event.slug}`)
    page.assertTextIncludes('Held by:')
    assert.match(page.text(), new RegExp(`Held by:\\s*<span[^>]*>${SOFIA}`))
  })

  test('leaves its lines to all when it goes', async ({ client, assert }) => {
    const { path, desk, sofia, standing } = await agenda(client)
    const page = `${path}/organisers/${sofia.id}/departure`
    const question = await desk.open(page)
    question.assertTextIncludes('1 agenda line that it holds stays')
    await desk.post(page)
    assert.sameDeepMembers(await standing(), [
      ['Opening', '10:00', null],
      ['Talk', '11:00', null],
    ])
  })
})
