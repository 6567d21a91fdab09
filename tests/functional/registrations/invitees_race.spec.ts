import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import { invitePeople, MOST_OF_EVENT } from '#app/registrations/actions/invite_people'
import { createEvent } from '#database/factories/events'

/** As many invitations as an event can have, but for a few. */
async function almostAll(eventId: number, left: number) {
  const rows = Array.from({ length: MOST_OF_EVENT - left }, (_, index) => ({
    ...{ event_id: eventId, email: `a${index}@example.org`, email_normalised: `a${index}@e.org` },
    ...{ name_key: '', locale: 'en', token_hash: `h${index}`, token_encrypted: 'e' },
    created_at: toSql(clock.now()),
  }))
  for (let from = 0; from < rows.length; from += 500) {
    await db.table('invitees').multiInsert(rows.slice(from, from + 500))
  }
}

test.group('Two who invite to one event at once', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('invite no more people together than one of them could', async ({ assert }) => {
    const { id: eventId } = await createEvent({ registrationPolicy: 'invited' })
    await almostAll(eventId, 3)
    const invite = (from: number) =>
      invitePeople({
        eventId,
        people: [0, 1].map((index) => ({
          line: index,
          name: '',
          email: `new${from + index}@example.org`,
          nameLocale: 'en' as const,
          locale: null,
        })),
        locale: 'en',
        actor: SYSTEM,
      })
    const answers = await Promise.all([0, 2, 4, 6].map(invite))
    assert.lengthOf(
      answers.filter(({ ok }) => ok),
      1
    )
    const [{ number }] = await db.from('invitees').where('event_id', eventId).count('* as number')
    assert.equal(Number(number), MOST_OF_EVENT - 1)
  }).timeout(30_000)
})
