import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { daysFields } from '#tests/helpers/days_form'
import { deskOf, openedOf } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'
import { hiddenField } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { TITLES, organised, invited, lastMessage } from '#tests/helpers/changes'

test.group('Between the look at a change and the change', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('what was typed survives the look, the way back and a note that is too long', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({
      ...row,
      place: 'Дом & “co”',
      starts: '09:15',
    }))
    const long = { 'note[bg]': 'щ'.repeat(1001) }
    const asked = await desk.put(path, { ...fields, ...state, ...long, do: 'confirm' })
    asked.assertStatus(422)
    asked.assertTextIncludes('Use at most 1000 characters')
    assert.include(asked.text(), 'щ'.repeat(1001))
    const back = await desk.put(path, {
      ...fields,
      ...state,
      'note[bg]': 'Нова зала',
      'do': 'back',
    })
    assert.equal(hiddenField(back.text(), 'note\\[bg\\]'), 'Нова зала')
    back.assertTextIncludes('value="09:15"')
    back.assertTextIncludes('Дом &amp; “co”')
  })

  test('registrations that came meanwhile are told before anybody is written to', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    await invited(event, 'maria')
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({ ...row, place: 'Town hall' }))
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    await invited(event, 'nora')
    const told = hiddenField(asked.text(), 'told')
    const again = await desk.put(path, {
      ...fields,
      ...state,
      told,
      'do': 'confirm',
      'note[en]': 'X',
    })
    again.assertTextIncludes('Registrations have changed since you last looked')
    again.assertTextIncludes('2 calendar invitations updated')
    const [day] = await daysOf(event.id)
    assert.equal(day.sequence, 0)
    const now = hiddenField(again.text(), 'told')
    await desk.put(path, { ...fields, ...state, told: now, do: 'confirm' })
    await day.refresh()
    assert.equal(day.sequence, 1)
  })

  test('what another organiser saved meanwhile is told, and nothing typed is lost', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const mine = await daysFields(event, (row) => ({ ...row, place: 'Town hall' }))
    const asked = await desk.put(path, { ...mine, ...state, do: 'save' })
    const theirs = await daysFields(event, (row) => ({ ...row, place: 'Museum' }))
    await desk.put(path, { ...theirs, ...state, do: 'confirm' })
    const late = await desk.put(path, { ...mine, ...openedOf(asked), do: 'confirm' })
    late.assertStatus(409)
    late.assertTextIncludes('value="Town hall"')
    const [day] = await daysOf(event.id)
    assert.equal(day.placeLabel, 'Museum')
  })

  test('a slip of the pen in the title is saved at once and writes to nobody', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organised()
    await invited(event, 'maria')
    const before = await lastMessage()
    const path = `/manage/events/${event.id}/texts`
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const texts = { 'texts[en][title]': 'The Day of clusters', 'texts[bg][title]': TITLES.bg }
    const serbian = { 'texts[sr-Latn][title]': TITLES['sr-Latn'] }
    const saved = await desk.put(path, { ...texts, ...serbian, ...state })
    saved.assertStatus(302)
    await runJobs()
    assert.equal(await lastMessage(), before)
  })
})
