import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Message from '#app/messages/models/message'
import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { recipientsOf, tellOfSessionChange } from '#app/registrations/mails/tell_of_session_change'
import Registration from '#app/registrations/models/registration'
import Person from '#app/people/models/person'
import { takesPart } from '#database/factories/attendance'
import { createUser } from '#database/factories/accounts'
import { createEvent, createLimitedSession } from '#database/factories/events'
import { CAST, createPerson, type CastMember } from '#database/factories/people'
import { callOff, callOn } from '#tests/helpers/cancelled_sessions'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { register } from '#tests/helpers/registrations'

/** Matchmaking of two seats: Đorđe and Stefan have them, Nataša waits; Maria speaks, so does somebody without an address. */
async function matchmaking(attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent(attributes)
  const session = await createLimitedSession(event, { capacity: 2 })
  const take = async (who: CastMember) => {
    const { locale } = CAST[who]
    const id = await register(who, event, { sessionIds: [session.id], locale })
    await confirmRegistration(id)
    return id
  }
  const ids = { djordje: await take('djordje'), stefan: await take('stefan') }
  await take('natasa')
  await takesPart(session, await createPerson('maria'), 'speaker')
  const silent = await createPerson({ name: 'Nikola Petrović' })
  await takesPart(session, silent, 'speaker')
  await runJobs()
  return { event, session, ids }
}

async function told(kind: 'cancelled' | 'restored') {
  const rows = await Message.query().where('kind', `session.${kind}`).orderBy('to')
  return rows.map(({ to, locale }) => [to, locale])
}

const ALL = [
  ['djordje@example.org', 'sr-Latn'],
  ['maria@example.org', 'bg'],
  ['stefan@example.org', 'ro'],
]

test.group('Whoever has a place at a session or is on its programme', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('hears in one letter, in their language, that it was called off, and that it takes place after all', async ({
    assert,
  }) => {
    const made = await matchmaking()
    await callOff(made)
    await runJobs()
    assert.deepEqual(await told('cancelled'), ALL)
    const mails = await mailsTo('djordje@example.org')
    const { mail, links } = mails.at(-1)!
    assert.match(mail.subject!, /^Sesija je otkazana: Matchmaking tables \(/)
    assert.include(mail.text!, 'na kojoj imate mesto, neće se održati')
    assert.match(mail.text!, /11:00–12:00/)
    assert.match(links.join(), /\/sr-Latn\/registrations\//)
    const [speaker] = await mailsTo('maria@example.org')
    assert.include(speaker.mail.text!, 'в която участвате, няма да се проведе')
    assert.match(speaker.links.join(), new RegExp(`/bg/events/${made.event.slug}/agenda`))

    assert.deepEqual(await told('restored'), [])
    await callOn(made)
    await runJobs()
    assert.deepEqual(await told('restored'), ALL)
    const again = await mailsTo('stefan@example.org')
    assert.include(again.at(-1)!.mail.text!, 'Locul dumneavoastră este păstrat')
  })

  test('hears nothing of a calling-off that was taken back before anybody was told', async ({
    assert,
  }) => {
    const made = await matchmaking()
    await callOff(made)
    await callOn(made)
    await runJobs()
    assert.deepEqual([await told('cancelled'), await told('restored')], [[], []])
  })

  test('hears of every calling-off once, however often its job runs', async ({ assert }) => {
    const made = await matchmaking()
    await callOff(made)
    await runJobs()
    await callOn(made)
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    await callOff(made)
    await runJobs()
    assert.lengthOf(await told('cancelled'), 6)
    assert.lengthOf(await told('restored'), 0)
    await made.session.refresh()
    const change = {
      kind: 'cancelled' as const,
      cancelledAt: made.session.cancelledAt!.toMillis(),
    }
    const [someone] = await recipientsOf(change, made.session.id)
    await tellOfSessionChange(change, made.session.id, someone)
    assert.lengthOf(await told('cancelled'), 6)
  })

  test('is written to once, about the place, where a person has one and speaks', async ({
    assert,
  }) => {
    const made = await matchmaking()
    const { personId } = await Registration.findOrFail(made.ids.djordje)
    await takesPart(made.session, await Person.findOrFail(personId), 'trainer')
    await callOff(made)
    await runJobs()
    assert.deepEqual(await told('cancelled'), ALL)
    const mails = await mailsTo('djordje@example.org')
    assert.match(mails.at(-1)!.links.join(), /\/registrations\//)
  })

  test('is written to by their account where they speak, and not at an address nobody confirmed', async ({
    assert,
  }) => {
    const event = await createEvent()
    const session = await createLimitedSession(event, { capacity: 2 })
    await register('jelena', event, { sessionIds: [session.id] })
    const maria = await createPerson('maria')
    const user = await createUser(maria)
    await user.merge({ email: 'maria@work.example.org', locale: 'en' }).save()
    await takesPart(session, maria, 'speaker')
    await callOff({ event, session })
    await runJobs()
    assert.deepEqual(await told('cancelled'), [['maria@work.example.org', 'en']])
  })

  test('hears nothing once the place was given up', async ({ assert }) => {
    const made = await matchmaking()
    await callOff(made)
    await runJobs()
    await cancelRegistration(made.ids.djordje, { actor: PARTICIPANT, reason: null })
    await takesPart(made.session, await createPerson('ivaylo'), 'speaker')
    await callOn(made)
    await runJobs()
    assert.deepEqual(await told('restored'), ALL.slice(1))
  })

  test('hears nothing of a session that is over, or of an event that nobody knows of yet', async ({
    assert,
  }) => {
    const over = await matchmaking()
    clock.travelTo(over.session.endsAt)
    await callOff(over)
    await runJobs()
    clock.travelBack()
    const ivaylo = await createPerson('ivaylo')
    for (const attributes of [
      { status: 'draft' as const },
      { embargoUntil: clock.now().plus({ days: 1 }) },
    ]) {
      const event = await createEvent(attributes)
      const session = await createLimitedSession(event, { capacity: 2 })
      await takesPart(session, ivaylo, 'speaker')
      await callOff({ event, session })
    }
    await runJobs()
    assert.deepEqual(await told('cancelled'), [])
  })

  test('is counted before it is done, and who cannot be told too', async ({ client }) => {
    const { house, user } = await organiserOf()
    const { event, session } = await matchmaking({ organisers: [house] })
    const desk = deskOf(client, user)
    const path = `/manage/events/${event.id}/sessions/${session.id}/cancellation/create`
    const page = await desk.open(path)
    page.assertTextIncludes('3 people with a place or a part in it will be told by e-mail')
    page.assertTextIncludes('1 person on its programme has no e-mail address')
    clock.travelTo(session.endsAt)
    const late = await desk.open(path)
    late.assertTextIncludes('the session is already over')
  })
})
