import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import EventOrganiser from '#app/events/models/event_organiser'
import Quota from '#app/registrations/models/quota'
import { deskOf, openedOf } from '#tests/helpers/desk'
import { joint } from '#tests/helpers/joint'
import { jointEvent } from '#tests/helpers/kept_seats'

test.group('The terms of a partner', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a partner edits what the lead allows', async ({ client }) => {
    const { event, jelena, maria, sofia } = await joint()
    const path = `/manage/events/${event.id}`
    const lead = deskOf(client, jelena)
    const allow = async (part: string) => {
      const state = openedOf(await lead.open(`${path}/organisers`))
      const terms = { may_edit: part, seats: '20', ...state }
      return lead.put(`${path}/organisers/${sofia.id}`, terms)
    }
    const desk = deskOf(client, maria)
    const answers = async () => {
      const pages = [`${path}/texts`, `${path}/days`, path]
      const open = await Promise.all(pages.map((page) => desk.open(page)))
      return open.map((page) => page.status()).join()
    }
    for (const [part, expected] of [
      ['none', '403,403,200'],
      ['texts', '200,403,200'],
      ['all', '200,200,200'],
    ]) {
      await allow(part)
      const given = await answers()
      if (given !== expected) throw new Error(`${part}: ${given}`)
    }
    const page = await deskOf(client, jelena).open(`${path}/organisers`)
    page.assertTextIncludes('Jointly organised across borders.')
    const own = await desk.put(`${path}/organisers/${sofia.id}`, { may_edit: 'all', seats: '' })
    own.assertStatus(403)
  })

  test('set by two at once: the second is told, and loses nothing of either', async ({
    client,
    assert,
  }) => {
    const { event, jelena, sofia } = await joint()
    const path = `/manage/events/${event.id}/organisers`
    const desk = deskOf(client, jelena)
    const put = (terms: Record<string, string>) => desk.put(`${path}/${sofia.id}`, terms)
    const state = openedOf(await desk.open(path))
    const first = await put({ may_edit: 'texts', must_agree: '1', seats: '20', ...state })
    first.assertFlashMessage('success', 'Changes saved.')
    const second = await put({ may_edit: 'all', must_agree: '1', seats: '5', ...state })
    second.assertStatus(409)
    assert.match(second.text(), new RegExp(`id="terms-${sofia.id}-seats"[^>]*value="5"`))
    assert.match(second.text(), /value="texts"\s+selected/)
    second.assertTextIncludes('Changed what a partner may do')
    const stands = () => EventOrganiser.findByOrFail('organisation_id', sofia.id)
    const kept = await stands()
    assert.equal(kept.seats, 20)
    const again = { may_edit: 'texts', must_agree: '1', seats: '5', ...openedOf(second) }
    const saved = await put(again)
    saved.assertFlashMessage('success', 'Changes saved.')
    assert.containsSubset(await stands(), { seats: 5, mayEdit: 'texts' })
  })

  test('that others do not touch are saved over other changes of the event', async ({
    client,
    assert,
  }) => {
    const { event, jelena, sofia } = await joint()
    const path = `/manage/events/${event.id}/organisers`
    const desk = deskOf(client, jelena)
    const state = openedOf(await desk.open(path))
    await event.merge({ revision: event.revision + 1 }).save()
    const saved = await desk.put(`${path}/${sofia.id}`, { may_edit: 'texts', seats: '', ...state })
    saved.assertFlashMessage('success', 'Changes saved.')
    const { mayEdit } = await EventOrganiser.findByOrFail('organisation_id', sofia.id)
    assert.equal(mayEdit, 'texts')
  })

  test('that are wrong come back beside their field, as typed', async ({ client, assert }) => {
    const { event, jelena, sofia } = await joint(2)
    const path = `/manage/events/${event.id}/organisers/${sofia.id}`
    const answer = await deskOf(client, jelena).put(path, { may_edit: 'agenda', seats: '1.5' })
    answer.assertStatus(422)
    answer.assertTextIncludes('Places kept for it: ')
    assert.match(answer.text(), new RegExp(`id="terms-${sofia.id}-seats"[^>]*value="1.5"`))
    assert.lengthOf(answer.text().match(/value="1.5"/g)!, 1)
    assert.match(answer.text(), /value="agenda"\s+selected/)
  })

  test('warn beside both fields where more seats are kept than the event has', async ({
    client,
    assert,
  }) => {
    const { event, sofia, user } = await jointEvent(30, 30)
    const path = `/manage/events/${event.id}`
    const desk = deskOf(client, user)
    const pages = async () => {
      const [organisers, capacity] = [
        await desk.open(`${path}/organisers`),
        await desk.open(`${path}/registration`),
      ]
      return [organisers.text(), capacity.text()]
    }
    for (const page of await pages()) assert.notInclude(page, 'places are kept for partners')
    await desk.put(`${path}/organisers/${sofia.id}`, {
      may_edit: 'none',
      seats: '31',
      ...openedOf(await desk.open(`${path}/organisers`)),
    })
    const warning = '31 places are kept for partners, but the event has only 30'
    const [organisers, capacity] = await pages()
    assert.include(organisers, warning)
    assert.match(
      organisers,
      new RegExp(`id="terms-${sofia.id}-seats"[^>]*aria-describedby="kept-${sofia.id}"`)
    )
    assert.include(capacity, warning)
    assert.match(capacity, /id="capacity"[^>]*aria-describedby="[^"]*\bkept\b/)
    await Quota.query()
      .where('event_id', event.id)
      .whereNull('organisation_id')
      .update({ capacity: null })
    for (const page of await pages()) assert.notInclude(page, 'places are kept for partners')
  })
})
