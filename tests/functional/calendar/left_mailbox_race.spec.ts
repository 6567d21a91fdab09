import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import Day from '#app/events/models/day'
import { createEvent } from '#database/factories/events'
import { createAddressChange } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { confirmed } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'

const NEW = 'office@example.org'

async function entriesTo(address: string) {
  const sent = await sentTo(address)
  return sent.flatMap(({ method, sequence }) => (method ? [{ method, sequence: sequence! }] : []))
}

/** Whether a calendar that gets them in this order takes each of them. */
const rises = (sequences: number[]) =>
  sequences.every((sequence, index) => index === 0 || sequence > sequences[index - 1])

test.group('An address that is confirmed while its letters are written', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  /** Some with a place of which nobody told them yet, and the links that confirm another address. */
  async function moving(told: boolean) {
    const event = await createEvent()
    const people: { id: number; old: string; link: string }[] = []
    for (const name of ['Ana', 'Vesna', 'Milica', 'Ivana']) {
      const old = `${name.toLowerCase()}@example.org`
      const id = await confirmed({ name, email: old }, event)
      const { token } = await createAddressChange({ id }, { email: `new.${old}` })
      people.push({ id, old, link: `/en/addresses/${token}` })
    }
    if (told) await runJobs()
    return { event, people }
  }

  test('has the mailbox before told nothing more of the place', async ({ client, assert }) => {
    const { people } = await moving(false)
    await Promise.all(
      people.map(async ({ id, old, link }) => {
        const syncing = syncInvitations(id)
        await client.post(link).redirects(0)
        const told = await entriesTo(old)
        await syncing
        const later = await entriesTo(old)
        assert.isEmpty(later.slice(told.length).filter(({ method }) => method === 'REQUEST'))
      })
    )
  })

  test('leaves no entry behind there', async ({ client, assert }) => {
    const { event, people } = await moving(true)
    await Day.query().where('event_id', event.id).update({ sequence: 1 })
    await Promise.all(
      people.flatMap(({ id, link }) => [syncInvitations(id), client.post(link).redirects(0)])
    )
    await runJobs()
    for (const { id, old } of people) {
      await syncInvitations(id)
      const [before, after] = [await entriesTo(old), await entriesTo(`new.${old}`)]
      assert.equal(before.at(-1)!.method, 'CANCEL')
      assert.deepEqual(
        after.map(({ method }) => method),
        ['REQUEST']
      )
      assert.isTrue(rises([...before, ...after].map(({ sequence }) => sequence)))
    }
  })

  test('of several people to one mailbox at once gives each entry a number of its own', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const ids: number[] = []
    for (const name of ['Ana', 'Vesna', 'Milica', 'Ivana', 'Sanja']) {
      ids.push(await confirmed({ name, email: `${name.toLowerCase()}@example.org` }, event))
    }
    await runJobs()
    const links = await Promise.all(
      ids.map(async (id) => {
        const { token } = await createAddressChange({ id }, { email: NEW })
        return `/en/addresses/${token}`
      })
    )
    const answers = await Promise.all(links.map((link) => client.post(link).redirects(0)))
    for (const answer of answers) answer.assertStatus(303)
    await Promise.all(ids.map((id) => syncInvitations(id)))
    const entries = await entriesTo(NEW)
    assert.lengthOf(entries, ids.length)
    assert.lengthOf(new Set(entries.map(({ sequence }) => sequence)), ids.length)
  })
})
