import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { SYSTEM } from '#app/activity/record'
import { declineRegistration } from '#app/registrations/actions/decide_registration'
import { createEvent } from '#database/factories/events'
import { approving, pending, type Attributes } from '#tests/helpers/approvals'
import { deskOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { deliverDueMail, mailsTo } from '#tests/helpers/mail'
import { startMailServer } from '#tests/helpers/mail_server'
import { assertCountsMatch, statusOf } from '#tests/helpers/registrations'

async function declining(client: ApiClient, attributes: Attributes = {}) {
  const { event, user } = await approving(client, attributes)
  const declined = async (who: Parameters<typeof pending>[0], at = event) => {
    const id = await pending(who, at)
    await declineRegistration(id, { usual: 'late', words: null }, SYSTEM)
    return id
  }
  const path = `/manage/events/${event.id}/refusals`
  const takeBack = (ids: number[]) =>
    client.delete(path).loginAs(user).withCsrfToken().redirects(0).form({ registrations: ids })
  return { event, path, desk: deskOf(client, user), declined, takeBack }
}

test.group('Refusals taken back together', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are listed with their reasons, a step away from the queue', async ({ client }) => {
    const { event, path, desk, declined } = await declining(client)
    await declined('maria')
    await declined('stefan')
    const queue = await desk.open(`/manage/events/${event.id}/approvals`)
    queue.assertTextIncludes('2 declined registrations')
    queue.assertTextIncludes(`href="${path}"`)
    const page = await desk.open(path)
    page.assertTextIncludes('The registration came too late.')
    page.assertTextIncludes('Take the refusal back for all those ticked?')
  })

  test('put everybody who was ticked into the queue again', async ({ client, assert }) => {
    const { event, declined, takeBack } = await declining(client)
    const [maria, stefan, nora] = [
      await declined('maria'),
      await declined('stefan'),
      await declined('nora'),
    ]
    const answer = await takeBack([maria, stefan])
    answer.assertFlashMessage(
      'success',
      'Taken back: 2 registrations are waiting for your answer again.'
    )
    assert.deepEqual(
      [await statusOf(maria), await statusOf(stefan), await statusOf(nora)],
      ['pending', 'pending', 'declined']
    )
    await assertCountsMatch(assert, event)
  })

  test('tell each of those who had been told, once', async ({ client, assert }) => {
    const server = await startMailServer()
    const { declined, takeBack } = await declining(client)
    const addresses = ['maria@posta.rs', 'ivan@posta.rs']
    const [maria, ivan] = [
      await declined({ name: 'Мария Димитрова', email: addresses[0] }),
      await declined({ name: 'Иван Димитров', email: addresses[1] }),
    ]
    await runJobs()
    await deliverDueMail()
    await takeBack([maria, ivan])
    await takeBack([maria, ivan])
    await runJobs()
    await server.close()
    for (const address of addresses) {
      const mails = await mailsTo(address)
      const kinds = mails.map(({ row }) => row.kind)
      assert.deepEqual(
        kinds.filter((kind) => kind === 'registration.restored'),
        ['registration.restored']
      )
    }
  })

  test('say how many could not be taken back, and why', async ({ client, assert }) => {
    const { event, declined, takeBack } = await declining(client)
    const [maria, stefan] = [await declined('maria'), await declined('stefan')]
    const waiting = await pending('nora', event)
    await pending('stefan', event)
    const answer = await takeBack([maria, stefan, waiting])
    answer.assertFlashMessage(
      'warning',
      'Taken back: one registration is waiting for your answer again. ' +
        'One registration was no longer declined and stays as it is. ' +
        'One person has registered again meanwhile: answer that registration. The refusal of the earlier one stands.'
    )
    assert.equal(await statusOf(stefan), 'declined')
  })

  test('need somebody who is ticked', async ({ client }) => {
    const { declined, takeBack } = await declining(client)
    await declined('maria')
    const again = await takeBack([])
    again.assertStatus(422)
    again.assertTextIncludes('Tick at least one person')
  })

  test('are those of this event only', async ({ client, assert }) => {
    const { declined, takeBack } = await declining(client)
    const other = await createEvent({ registrationPolicy: 'approval' })
    const id = await declined('maria', other)
    await takeBack([id])
    assert.equal(await statusOf(id), 'declined')
  })
})
