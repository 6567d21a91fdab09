import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { declineRegistration } from '#app/registrations/actions/decide_registration'
import { offerPlaces } from '#app/registrations/actions/offer_places'
import { PARTICIPANT } from '#app/activity/record'
import Registration from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import type { ApiClient } from '@japa/api-client'
import type { FormValues } from '#app/core/forms/three_way'
import { createEvent } from '#database/factories/events'
import { asFields } from '#tests/helpers/forms'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { historyOf } from '#tests/helpers/events'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { register } from '#tests/helpers/registrations'

type Attributes = Parameters<typeof createEvent>[0]

/** An event with something to say, in Serbian and Bulgarian. */
async function saying(client: ApiClient, notes: Record<string, object>, attributes: Attributes) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], ...attributes })
  const path = `/manage/events/${event.id}/notes`
  const desk = deskOf(client, user)
  const save = async (texts: Record<string, object>) => {
    const page = await desk.open(path)
    return desk.put(path, { ...asFields({ texts } as unknown as FormValues), ...openedOf(page) })
  }
  await save(notes)
  return { event, desk, path, save }
}

test.group('What an organiser says by state', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('stands in the mail and on the own page of those in that state, in their language', async ({
    client,
    assert,
  }) => {
    const { event } = await saying(
      client,
      {
        'sr-Cyrl': { confirmed: 'Понесите личну карту.' },
        'bg': { confirmed: 'Вземете лична карта <b>.', waiting: 'Не губете надежда.' },
      },
      { capacity: 1 }
    )
    const jelena = await register('jelena', event, { locale: 'sr-Latn' })
    await confirmRegistration(jelena)
    const maria = await register('maria', event, { locale: 'bg' })
    await confirmRegistration(maria)
    await runJobs()
    const toJelena = await lastMailTo('jelena@example.org')
    assert.include(toJelena.mail.text!, 'Ponesite ličnu kartu.')
    const toMaria = await lastMailTo('maria@example.org')
    assert.include(toMaria.mail.text!, 'Не губете надежда.')
    assert.notInclude(toMaria.mail.text!, 'Вземете')
    const { tokenEncrypted } = await Registration.findOrFail(maria)
    const own = await client.get(ownPath('bg', tokenEncrypted))
    own.assertTextIncludes('Не губете надежда.')
  })

  test('reaches those who wait for approval and those who are declined', async ({
    client,
    assert,
  }) => {
    const { event } = await saying(
      client,
      { en: { pending: 'We answer on Fridays.', declined: 'There will be a recording.' } },
      { registrationPolicy: 'approval' }
    )
    const id = await register('stefan', event)
    await confirmRegistration(id)
    await runJobs()
    const waits = await lastMailTo('stefan@example.org')
    assert.include(waits.mail.text!, 'We answer on Fridays.')
    await declineRegistration(id, { usual: null, words: null }, PARTICIPANT)
    await runJobs()
    const declined = await lastMailTo('stefan@example.org')
    assert.include(declined.mail.text!, 'There will be a recording.')
    assert.match(
      declined.mail.text!,
      /could not accept your registration\.[^]+There will be a recording\.[^]+If you have questions/
    )
  })

  const ENDS = {
    offered: 'Bring your contract when you come.',
    cancelled: 'We hope to see you in the spring.',
    expired: 'Write to us if you still want to come.',
  }

  /** Stefan is offered the place that Jelena gave up. */
  async function offered(client: ApiClient) {
    const all = await saying(client, { en: ENDS }, { capacity: 1 })
    const [jelena, stefan] = [
      await register('jelena', all.event),
      await register('stefan', all.event),
    ]
    await confirmRegistration(jelena)
    await confirmRegistration(stefan)
    await runJobs()
    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    await runJobs()
    const own = async () => {
      const { tokenEncrypted } = await Registration.findOrFail(stefan)
      return client.get(ownPath('en', tokenEncrypted))
    }
    return { ...all, jelena, stefan, own }
  }

  test('reaches those who are offered a place, and those who gave theirs up', async ({
    client,
    assert,
  }) => {
    const { own } = await offered(client)
    const toStefan = await lastMailTo('stefan@example.org')
    assert.include(toStefan.mail.text!, ENDS.offered)
    const page = await own()
    page.assertTextIncludes(ENDS.offered)
    const toJelena = await lastMailTo('jelena@example.org')
    assert.equal(toJelena.row.kind, 'calendar.withdrawn')
    assert.include(toJelena.mail.text!, ENDS.cancelled)
  })

  test('reaches those who leave the line', async ({ client, assert }) => {
    const { event } = await offered(client)
    const maria = await register('maria', event)
    await confirmRegistration(maria)
    await cancelRegistration(maria, { actor: PARTICIPANT, reason: null })
    await runJobs()
    const { row, mail } = await lastMailTo('maria@example.org')
    assert.equal(row.kind, 'registration.cancelled')
    assert.include(mail.text!, ENDS.cancelled)
  })

  test('reaches those whose time to answer ran out, on their page from that moment', async ({
    client,
    assert,
  }) => {
    const { event, own } = await offered(client)
    clock.travelTo(clock.now().plus({ days: 4 }))
    const late = await own()
    late.assertTextIncludes(ENDS.expired)
    assert.notInclude(late.text(), ENDS.offered)
    await offerPlaces(event.id)
    await runJobs()
    const { row, mail } = await lastMailTo('stefan@example.org')
    assert.equal(row.kind, 'registration.expired')
    assert.include(mail.text!, ENDS.expired)
  })

  test('names the languages of the event in which something is not said yet', async ({
    client,
  }) => {
    const { desk, path } = await saying(
      client,
      { en: { confirmed: 'Bring your identity card.' } },
      { titles: { en: 'Day of clusters', bg: 'Ден на клъстерите' } }
    )
    const page = await desk.open(path)
    page.assertTextIncludes('Not said in every language of the event:')
    page.assertTextIncludes('To those who have a place: Bulgarian')
  })

  test('is kept in the history, and of two editors the second is told', async ({
    client,
    assert,
  }) => {
    const { event, desk, path } = await saying(client, { en: { waiting: 'First' } }, {})
    const page = await desk.open(path)
    const fields = (waiting: string) => ({
      ...asFields({ texts: { en: { waiting } } }),
      ...openedOf(page),
    })
    await desk.put(path, fields('Second'))
    const third = await desk.put(path, fields('Third'))
    third.assertStatus(409)
    assert.include(third.text(), 'Third')
    assert.include(third.text(), 'Second')
    const history = await historyOf(event.id)
    assert.deepInclude(history[0], { verb: 'event.edited', fields: ['notes.en'] })
  })

  test('too long is told beside the field, with everything kept', async ({ client, assert }) => {
    const { save } = await saying(client, {}, {})
    const page = await save({ en: { waiting: 'x'.repeat(1501), confirmed: 'Kept' } })
    page.assertStatus(422)
    assert.include(page.text(), 'Kept')
  })
})
