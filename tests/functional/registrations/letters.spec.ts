import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { PARTICIPANT } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { cancelRegistration } from '#app/registrations/actions/cancel_registration'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { expireHolds } from '#app/registrations/actions/expire_holds'
import { registerParticipant } from '#app/registrations/actions/register_participant'
import { codeOf } from '#app/registrations/code'
import { sendOwnLink } from '#app/registrations/mails/send_letter'
import Registration from '#app/registrations/models/registration'
import { createEvent, createVenue } from '#database/factories/events'
import { CAST, type CastMember } from '#database/factories/people'
import type Event from '#app/events/models/event'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { register, wishOf } from '#tests/helpers/registrations'

const TITLES = { 'bg': 'Ден на клъстерите', 'sr-Cyrl': 'Дан кластера', 'en': 'Day of clusters' }

async function confirmed(who: CastMember, event: Event) {
  const { locale } = CAST[who]
  const id = await register(who, event, { locale })
  await confirmRegistration(id)
  return id
}

async function kindsTo(who: CastMember) {
  const mails = await mailsTo(CAST[who].email)
  return mails.map(({ row }) => row.kind).filter((kind) => kind.startsWith('registration.'))
}

test.group('The letters of a registration', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('begin with a code in the subject and a link, in the language of the page', async ({
    assert,
  }) => {
    const event = await createEvent({ titles: TITLES })
    const id = await register('maria', event, { locale: 'bg' })
    await runJobs()
    const { mail, links } = await lastMailTo('maria@example.org')
    const { tokenHash, codeExpiresAt } = await Registration.findOrFail(id)
    const code = codeOf(tokenHash, codeExpiresAt!)
    assert.equal(mail.subject, `${code}: потвърдете регистрацията си. Ден на клъстерите`)
    assert.include(mail.text!, code)
    assert.match(links[0], /\/bg\/registrations\/[\w-]{20,}$/)
  })

  test('name each day’s place where they differ, and say online to who comes online', async ({
    assert,
  }) => {
    const [nis, sofia] = [
      await createVenue(),
      await createVenue({ town: 'Sofia', name: 'House of Europe' }),
    ]
    const event = await createEvent({
      days: [
        { date: '2030-03-12', venueId: nis.id, mode: 'hybrid' },
        { date: '2030-03-13', venueId: sofia.id, mode: 'hybrid' },
      ],
    })
    await register('jelena', event, { locale: 'en' })
    await register('natasa', event, { locale: 'en', presence: 'online' })
    await runJobs()
    const [here, there] = [
      await lastMailTo('jelena@example.org'),
      await lastMailTo('natasa@example.org'),
    ]
    assert.include(
      here.mail.text!,
      'Where:\nTuesday, 12 March Oficirski dom, Niš\nWednesday, 13 March House of Europe, Sofia\n'
    )
    assert.match(there.mail.text!, /Where:\nOnline\n/)
    assert.notInclude(there.mail.text!, 'Oficirski dom')
  })

  test('say the same once, however often the job runs', async ({ assert }) => {
    const event = await createEvent()
    const id = await register('jelena', event)
    await runJobs()
    await sendOwnLink(id)
    await sendOwnLink(id)
    assert.deepEqual(await kindsTo('jelena'), ['registration.confirm'])
  })

  test('bring the link again to whoever is registered already', async ({ assert }) => {
    const event = await createEvent()
    await confirmed('jelena', event)
    await register('jelena', event)
    await runJobs()
    const mails = await mailsTo('jelena@example.org')
    const link = mails.find(({ row }) => row.kind === 'registration.link')
    assert.include(link!.mail.text!, 'Već imate prijavu: Vaše mesto je rezervisano.')
  })

  test('tell of the position, of the offer and of its end', async ({ assert }) => {
    const event = await createEvent({ titles: TITLES, capacity: 1 })
    const jelena = await confirmed('jelena', event)
    await confirmed('natasa', event)
    await runJobs()
    const waiting = await lastMailTo('natasa@example.org')
    assert.include(waiting.mail.text!, 'Ваш редни број: 1.')

    await cancelRegistration(jelena, { actor: PARTICIPANT, reason: null })
    await runJobs()
    const offer = await lastMailTo('natasa@example.org')
    assert.equal(offer.mail.subject, 'Има места за Вас: Дан кластера')

    clock.travelTo(clock.now().plus({ days: 3 }))
    await expireHolds()
    await runJobs()
    const kinds = await kindsTo('natasa')
    assert.deepEqual(kinds.slice(-3), [
      'registration.waitlisted',
      'registration.offered',
      'registration.expired',
    ])
  })

  test('leave it to the invitation to say that a place is taken back', async ({ assert }) => {
    const event = await createEvent({ capacity: 1 })
    const jelena = await confirmed('jelena', event)
    const waiting = await confirmed('nora', event)
    await runJobs()
    for (const id of [waiting, jelena]) {
      await cancelRegistration(id, { actor: PARTICIPANT, reason: null })
    }
    await runJobs()
    assert.notInclude(await kindsTo('jelena'), 'registration.cancelled')
    assert.include(await kindsTo('nora'), 'registration.cancelled')
  })

  test('say that a place is given up even before the invitation was written', async ({
    assert,
  }) => {
    const event = await createEvent()
    const id = await confirmed('jelena', event)
    await cancelRegistration(id, { actor: PARTICIPANT, reason: null })
    await runJobs()
    assert.deepEqual(await kindsTo('jelena'), ['registration.cancelled'])
  })

  test('bring a new code and link to whoever asks again, but not while one is on its way', async ({
    assert,
  }) => {
    const event = await createEvent()
    await register('jelena', event)
    await runJobs()
    clock.travelTo(clock.now().plus({ minutes: 1 }))
    await register('jelena', event)
    await runJobs()
    const [first, ...early] = await mailsTo('jelena@example.org')
    assert.isEmpty(early)

    clock.travelTo(clock.now().plus({ minutes: 2 }))
    await register('jelena', event)
    await runJobs()
    const last = await lastMailTo('jelena@example.org')
    assert.notEqual(last.mail.subject, first.mail.subject)
    assert.notEqual(last.links[0], first.links[0])
  })

  test('go to the corrected address with a new link, and the old link is dead', async ({
    assert,
    client,
  }) => {
    const event = await createEvent()
    const wrong = wishOf({ name: 'Jelena Stojanović', email: 'jelena@gmial.com' }, event)
    await registerParticipant(wrong)
    await runJobs()
    await registerParticipant({ ...wrong, email: 'jelena@example.org' })
    await runJobs()
    const [old, right] = [
      await lastMailTo('jelena@gmial.com'),
      await lastMailTo('jelena@example.org'),
    ]
    const pathOf = (link: string) => new URL(link).pathname
    const [dead, alive] = [
      await client.get(pathOf(old.links[0])),
      await client.get(pathOf(right.links[0])),
    ]
    assert.deepEqual([dead.status(), alive.status()], [404, 200])
  })
})
