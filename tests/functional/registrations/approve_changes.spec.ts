import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import Day from '#app/events/models/day'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { approveRegistration } from '#app/registrations/actions/decide_registration'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { approving, pending, type Attributes } from '#tests/helpers/approvals'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { assertCountsMatch, statusOf } from '#tests/helpers/registrations'

test.group('A change that needs another yes', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function changed(client: ApiClient, attributes: Attributes = {}) {
    const desk = await approving(client, { approveChanges: true, ...attributes })
    const id = await pending('maria', desk.event, { organisationName: 'Стария клъстер' })
    await approveRegistration(id, PARTICIPANT)
    await runJobs()
    const change = (organisationName: string) =>
      changeRegistration(
        id,
        {
          name: 'Мария Димитрова',
          organisationName,
          language: 'en',
          dayIds: [],
          presence: 'on_site',
        },
        PARTICIPANT
      )
    await change('Новия клъстер')
    return { ...desk, id, change }
  }

  test('waits with its seat, and the organiser sees what changed', async ({ client, assert }) => {
    const { event, open, id } = await changed(client, { capacity: 1 })
    const registration = await Registration.findOrFail(id)
    assert.deepInclude(registration.$attributes, { status: 'pending', holdsSeat: true })
    await assertCountsMatch(assert, event)
    const page = await open()
    assert.include(page, '<del>Стария клъстер</del>')
    assert.include(page, '<ins>Новия клъстер</ins>')
  })

  test('does not move the end of the time in which the place can be given up', async ({
    client,
    assert,
  }) => {
    const { event, id } = await changed(client)
    await event.merge({ cancelUntil: clock.now().minus({ days: 1 }) }).save()
    const late = await cancelRegistration(id, { actor: PARTICIPANT, reason: null })
    assert.deepEqual(late, { ok: false, reason: 'too_late' })
    assert.equal(await statusOf(id), 'pending')
    const { tokenEncrypted } = await Registration.findOrFail(id)
    const own = await client.get(ownPath('en', tokenEncrypted))
    own.assertTextIncludes('The registration could be cancelled until')
  })

  test('shows what the organiser last saw, however often it was changed', async ({
    client,
    assert,
  }) => {
    const { open, change } = await changed(client)
    await change('Най-новия клъстер')
    const page = await open()
    assert.include(page, '<del>Стария клъстер</del>')
    assert.include(page, '<ins>Най-новия клъстер</ins>')
  })

  test('takes no day out of a calendar while it waits, and is told when accepted', async ({
    client,
    assert,
  }) => {
    const { id, decide } = await changed(client)
    const kinds = async () => {
      const mails = await mailsTo('maria@example.org')
      return mails.map(({ row }) => row.kind)
    }
    const before = await kinds()
    await runJobs()
    assert.deepEqual(await kinds(), before)
    await decide([id], { decision: 'approve' })
    await runJobs()
    assert.deepEqual(await kinds(), [...before, 'registration.change_approved'])
    assert.equal(await statusOf(id), 'confirmed')
  })

  test('of days is told to calendars when it was decided, not before', async ({
    client,
    assert,
  }) => {
    const days = [{ date: '2030-03-12' }, { date: '2030-03-13' }]
    const desk = await approving(client, { approveChanges: true, chooseDays: true, days })
    const both = await Day.query().where('event_id', desk.event.id).orderBy('date')
    const [first] = both.map(({ id }) => id)
    const id = await pending('maria', desk.event, { dayIds: both.map((day) => day.id) })
    await approveRegistration(id, PARTICIPANT)
    await runJobs()
    const told = async () => {
      const mails = await mailsTo('maria@example.org')
      return mails.map(({ mail }) => mail.subject)
    }
    const before = await told()
    await changeRegistration(
      id,
      {
        name: 'Мария Димитрова',
        organisationName: null,
        language: 'en',
        dayIds: [first],
        presence: 'on_site',
      },
      PARTICIPANT
    )
    await runJobs()
    assert.deepEqual(await told(), before)
    await approveRegistration(id, PARTICIPANT)
    await runJobs()
    const after = await told()
    const [accepted, ...more] = after.slice(before.length)
    assert.include(accepted, 'change')
    assert.lengthOf(more, 1)
    assert.include(more[0], 'One day cancelled')
  })

  test('is no matter where the organiser did not ask for it', async ({ client, assert }) => {
    const { id } = await changed(client, { approveChanges: false })
    assert.equal(await statusOf(id), 'confirmed')
  })
})
