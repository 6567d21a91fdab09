import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'

const OFFICE = 'office@example.org'

test.group('Colleagues behind one mailbox', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('who are invited at once get entries that a calendar can put in order', async ({
    assert,
  }) => {
    const event = await createEvent()
    const ids: number[] = []
    for (const name of [
      'Ana',
      'Vesna',
      'Milica',
      'Ivana',
      'Sanja',
      'Mirjana',
      'Dragana',
      'Tijana',
    ]) {
      const person = await createPerson({ name, email: OFFICE })
      const { registration } = await createRegistration(event, person)
      ids.push(registration.id)
    }
    await Promise.all(ids.map((id) => syncInvitations(id)))
    const sent = await sentTo(OFFICE)
    const sequences = sent.map(({ sequence }) => sequence)
    assert.deepEqual(sequences.sort(), [0, 1, 2, 3, 4, 5, 6, 7])
  })
})
