import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { changeRegistration } from '#app/registrations/actions/change_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import { createEvent } from '#database/factories/events'
import { createAddressChange } from '#database/factories/registrations'
import { pending } from '#tests/helpers/approvals'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'

const MARIA = 'maria@example.org'
const ACCEPTED = 'The organiser has accepted what you changed.'
const DECLINED = 'The organiser could not accept what you changed'

test.group('An answer to a change of who is offered a place', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  /** Maria is offered Jelena's place and has changed her organisation since; `lately` reads what came after. */
  async function offered() {
    const event = await createEvent({
      registrationPolicy: 'approval',
      approveChanges: true,
      capacity: 1,
    })
    const [jelena, id] = [await pending('jelena', event), await pending('maria', event)]
    for (const one of [jelena, id]) await approveRegistration(one, SYSTEM)
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    await changeRegistration(
      id,
      {
        name: 'Мария Димитрова',
        organisationName: 'Новия клъстер',
        language: 'en',
        dayIds: [],
        presence: 'on_site',
      },
      PARTICIPANT
    )
    await runJobs()
    let read = await mailsTo(MARIA)
    const lately = async (address = MARIA) => {
      await runJobs()
      const all = await mailsTo(address)
      const since = all.slice(address === MARIA ? read.length : 0)
      if (address === MARIA) read = all
      clock.travelTo(clock.now().plus({ minutes: 1 }))
      return since.map(({ row, mail }) => ({ kind: row.kind, text: mail.text! }))
    }
    return { id, lately }
  }

  test('is said by the letter that confirms the place they accepted', async ({ assert }) => {
    const { id, lately } = await offered()
    await confirmRegistration(id)
    await lately()
    await approveRegistration(id, SYSTEM)
    const [letter, ...more] = await lately()
    assert.isEmpty(more)
    assert.equal(letter.kind, 'calendar.confirmed')
    assert.include(letter.text, ACCEPTED)
  })

  test('is said there with its reasons, where it is a no', async ({ assert }) => {
    const { id, lately } = await offered()
    await confirmRegistration(id)
    await lately()
    await declineRegistration(id, { usual: null, words: 'One per house.' }, SYSTEM)
    const [letter, ...more] = await lately()
    assert.isEmpty(more)
    assert.equal(letter.kind, 'calendar.confirmed')
    assert.include(letter.text, DECLINED)
    assert.include(letter.text, 'One per house.')
  })

  test('is said there, too, where they accept before anything was sent', async ({ assert }) => {
    const { id, lately } = await offered()
    await approveRegistration(id, SYSTEM)
    await confirmRegistration(id)
    const letters = await lately()
    assert.deepEqual(
      letters.map(({ kind }) => kind),
      ['calendar.confirmed']
    )
    assert.include(letters[0].text, ACCEPTED)
  })

  test('is said once: not again with the place, nor to a mailbox that is given later', async ({
    client,
    assert,
  }) => {
    const { id, lately } = await offered()
    await approveRegistration(id, SYSTEM)
    const [answer, ...more] = await lately()
    assert.isEmpty(more)
    assert.equal(answer.kind, 'registration.change_approved')
    await confirmRegistration(id)
    const [place] = await lately()
    assert.equal(place.kind, 'calendar.confirmed')
    assert.notInclude(place.text, ACCEPTED)
    const { token } = await createAddressChange({ id }, { email: 'nova@example.org' })
    await client.post(`/en/addresses/${token}`).redirects(0)
    const [there] = await lately('nova@example.org')
    assert.notInclude(there.text, ACCEPTED)
  })
})
