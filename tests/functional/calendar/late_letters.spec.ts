import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { writeStateNotes } from '#app/registrations/actions/write_state_notes'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { createEvent } from '#database/factories/events'
import { confirmed } from '#tests/helpers/full_days'
import { mailsTo } from '#tests/helpers/mail'

const NOTES = {
  offered: 'Answer soon.',
  confirmed: 'Bring a pen.',
  cancelled: 'See you in spring.',
}
const NAMES = ['Ana', 'Vesna', 'Milica', 'Ivana', 'Sanja', 'Mirjana']

test.group('A letter that is written while its registration moves on', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('says what holds in the state that it tells of', async ({ assert }) => {
    const event = await createEvent({ capacity: NAMES.length })
    const { id: eventId, revision } = event
    await writeStateNotes({ eventId, revision, texts: { en: NOTES }, actor: SYSTEM })
    const first: number[] = []
    for (const name of NAMES) {
      first.push(await confirmed({ name, email: `${name}.first@example.org` }, event))
    }
    const waiting: { id: number; email: string }[] = []
    for (const name of NAMES) {
      const email = `${name.toLowerCase()}@example.org`
      waiting.push({ id: await confirmed({ name, email }, event), email })
    }
    for (const id of first) await cancelRegistration(id, { actor: PARTICIPANT, reason: null })
    await Promise.all(
      waiting.flatMap(({ id }) => [
        syncInvitations(id),
        confirmRegistration(id),
        syncInvitations(id),
      ])
    )
    for (const { id, email } of waiting) {
      await syncInvitations(id)
      const [letter] = await mailsTo(email)
      const { tokenEncrypted } = await Registration.findOrFail(id)
      assert.equal(letter.row.kind, 'calendar.confirmed')
      assert.include(letter.mail.text!, NOTES.confirmed)
      assert.notInclude(letter.mail.text!, NOTES.offered)
      assert.include(letter.mail.text!, ownPath('en', tokenEncrypted))
    }
  })
})
