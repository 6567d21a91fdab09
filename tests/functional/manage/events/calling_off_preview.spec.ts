import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { CAST, createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deskOf } from '#tests/helpers/desk'
import { hiddenField } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { organised, invited, sentSince, lastMessage } from '#tests/helpers/changes'

test.group('Calling off is shown before it is done', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('with those who are told and how, as many as are written to, each in their language', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organised()
    await invited(event, 'maria')
    await invited(event, 'nora')
    await createRegistration(event, await createPerson('natasa'), {
      status: 'waitlisted',
      locale: 'sr-Cyrl',
    })
    const path = `/manage/events/${event.id}/cancellation`
    const desk = deskOf(client, user)
    const asked = await desk.open(path)
    asked.assertTextIncludes('2 calendar invitations updated')
    asked.assertTextIncludes('1 e-mail without an invitation')
    const before = await lastMessage()
    const told = hiddenField(asked.text(), 'told')
    const words = {
      'reason': 'Floods',
      'note[bg]': 'Наводнения',
      'note[sr-Latn]': 'Poplave',
    }
    const done = await desk.post(path, { ...words, told })
    done.assertFlashMessage('success', 'The event is cancelled.')
    await runJobs()
    const { invitations, letters } = await sentSince(before)
    assert.deepEqual({ invitations, letters }, { invitations: 2, letters: 1 })
    for (const [who, reason] of [
      ['nora', 'Floods'],
      ['maria', 'Наводнения'],
      ['natasa', 'Поплаве'],
    ] as const) {
      const { mail } = await lastMailTo(CAST[who].email)
      assert.include(mail.text!, reason)
    }
  })

  test('who registered meanwhile is noticed, and the reason stays typed', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organised()
    const path = `/manage/events/${event.id}/cancellation`
    const desk = deskOf(client, user)
    const first = await desk.open(path)
    const told = hiddenField(first.text(), 'told')
    await invited(event, 'maria')
    const again = await desk.post(path, { reason: 'Floods on the road', told })
    again.assertTextIncludes('Registrations have changed since you last looked')
    again.assertTextIncludes('Floods on the road')
    await event.refresh()
    assert.equal(event.status, 'published')
  })

  test('and so is putting off, which only those with a place are told', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organised({ capacity: 1 })
    await invited(event, 'maria')
    await createRegistration(event, await createPerson('natasa'), { status: 'waitlisted' })
    const path = `/manage/events/${event.id}/postponement`
    const desk = deskOf(client, user)
    const asked = await desk.open(path)
    asked.assertTextIncludes('1 calendar invitation updated')
    assert.notInclude(asked.text(), 'without an invitation')
    const told = hiddenField(asked.text(), 'told')
    const before = await lastMessage()
    await desk.post(path, { 'told': told, 'note[bg]': 'Залата не е готова.' })
    await runJobs()
    const { invitations, letters } = await sentSince(before)
    assert.deepEqual({ invitations, letters }, { invitations: 1, letters: 0 })
    const { mail } = await lastMailTo(CAST.maria.email)
    assert.include(mail.text!, 'Залата не е готова.')
  })
})
