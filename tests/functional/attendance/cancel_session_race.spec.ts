import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { atClass } from '#database/factories/attendance'
import { callOn, openClass } from '#tests/helpers/cancelled_sessions'
import { deskOf } from '#tests/helpers/desk'

const ROUNDS = 8

test.group('Marking while the session is called off', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.setup(() => {
    clock.travelTo(atClass('11:30'))
    return () => clock.travelBack()
  })

  test('is recorded before it or refused, never after it', async ({ client, assert }) => {
    const made = await openClass(['maria', 'djordje', 'stefan'])
    const desk = deskOf(client, made.organiser)
    const send = async (registrationId: number, nonce: string) => {
      const markedAt = atClass('10:05').toISO()
      const response = await client
        .put(`/attend/sessions/${made.session.id}/attendance`)
        .loginAs(made.trainer)
        .withCsrfToken()
        .json({ marks: [{ registrationId, status: 'present', markedAt, nonce }] })
      return response.body().answers[0].outcome as string
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      await db.from('activities').delete()
      const marks = made.registrations.map(({ id }) => send(id, `round-${round}-of-${id}`))
      const [outcomes] = await Promise.all([Promise.all(marks), desk.post(made.path)])
      const rows = await db.from('activities').orderBy('id').select('verb')
      const verbs = rows.map(({ verb }) => verb as string)
      assert.equal(verbs.at(-1), 'session.cancelled', `round ${round}`)
      const recorded = outcomes.filter((outcome) => outcome === 'recorded')
      assert.lengthOf(verbs, recorded.length + 1)
      assert.isEmpty(outcomes.filter((one) => !['recorded', 'session_cancelled'].includes(one)))
      await callOn(made)
    }
  })
})
