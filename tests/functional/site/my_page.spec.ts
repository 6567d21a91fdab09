import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { issueLink } from '#app/accounts/links'
import User from '#app/accounts/models/user'
import { clock } from '#app/core/clock'
import Session from '#app/events/models/session'
import { createUser } from '#database/factories/accounts'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { atRegistration, createQuestion } from '#database/factories/questions'
import { createRegistration } from '#database/factories/registrations'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { Visitor } from '#tests/helpers/visitor'

const OFFICE = 'office@example.org'

const pathIn = (address: string) => address.replace(/^https?:\/\/[^/]+/, '')

/** Asks for a link on the page for participants, and signs in by it. */
async function signIn(email: string) {
  const visitor = new Visitor()
  await visitor.get('/en/my/sign-in')
  await visitor.submit('/en/my/sign-in', { email })
  await runJobs()
  const { links } = await lastMailTo(email)
  await visitor.get(pathIn(links[0]))
  const answer = await visitor.submit(new URL(links[0]).pathname)
  return { visitor, answer }
}

test.group('A participant without an account', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('signs in by a link to their mailbox and sees what is to come and what is past', async ({
    assert,
  }) => {
    const maria = await createPerson('maria')
    const coming = await createEvent({ titles: { en: 'Day of clusters' } })
    const past = await createEvent({ titles: { en: 'Opening' }, days: [{ date: '2026-01-12' }] })
    await createRegistration(coming, maria, { status: 'waitlisted' })
    const { token } = await createRegistration(past, maria)
    const { visitor, answer } = await signIn('maria@example.org')
    assert.equal(answer.location, '/home')
    assert.equal(await visitor.whereTo('/home'), '/en/my')
    const { text } = await visitor.get('/en/my')
    const [before, after] = text.split('id="past"')
    assert.include(before, 'Day of clusters')
    assert.include(before, 'On the waiting list')
    assert.include(after, 'Opening')
    assert.include(after, `/en/registrations/${token}`)
    assert.include(after, 'No certificates yet')
  })

  test('has no rights by it, and no password', async ({ assert }) => {
    await createRegistration(await createEvent(), await createPerson('maria'))
    const { visitor } = await signIn('maria@example.org')
    const manage = await visitor.get('/manage')
    assert.equal(manage.status, 403)
    const user = await User.findByOrFail('email', 'maria@example.org')
    assert.isNull(user.passwordHash)
    assert.lengthOf(await db.from('grants'), 0)
  })

  test('finds colleagues of the same mailbox apart by name, and nobody of another', async ({
    assert,
  }) => {
    const event = await createEvent()
    const ana = await createPerson({ name: 'Ana Anić', email: OFFICE })
    const boris = await createPerson({ name: 'Boris Borić', email: OFFICE })
    for (const person of [ana, boris, await createPerson('stefan')]) {
      await createRegistration(event, person)
    }
    const { visitor } = await signIn(OFFICE)
    const { text } = await visitor.get('/en/my')
    assert.match(text, /<h3[^>]*>\s*Ana Anić/)
    assert.match(text, /<h3[^>]*>\s*Boris Borić/)
    assert.notInclude(text, 'Ștefan')
  })

  test('takes along what is known: registrations, consents, attendance, messages', async ({
    assert,
  }) => {
    const event = await createEvent()
    const maria = await createPerson('maria')
    const { registration } = await createRegistration(event, maria)
    await createRegistration(event, await createPerson('stefan'))
    const session = await Session.firstOrFail()
    await db.table('attendance').insert({
      session_id: session.id,
      registration_id: registration.id,
      status: 'present',
      marked_at: '2027-03-12 10:00:00.000',
    })
    await db.table('consents').insert({
      person_id: maria.id,
      registration_id: registration.id,
      kind: 'photo',
      locale: 'bg',
      given_at: '2027-03-01 10:00:00.000',
    })
    const { visitor } = await signIn('maria@example.org')
    const { question } = await createQuestion(atRegistration({ id: registration.eventId }), {
      label: 'Why do you come?',
    })
    await db.table('answers').insert({
      question_id: question.id,
      registration_id: registration.id,
      value: '"To learn"',
    })
    const companion = await createPerson({ name: 'Иван Димитров', email: null })
    const brought = await createRegistration(event, companion)
    await brought.registration.merge({ parentId: registration.id }).save()
    const file = await visitor.get('/en/my/data.json')
    assert.match(file.headers.get('content-disposition')!, /attachment/)
    assert.equal(file.headers.get('cache-control'), 'private, no-store')
    const { people } = JSON.parse(file.text)
    assert.lengthOf(people, 1)
    const [own] = people[0].registrations
    assert.equal(own.status, 'confirmed')
    assert.deepEqual(own.companions, ['Иван Димитров'])
    assert.equal(own.attendance[0].status, 'present')
    assert.deepInclude(own.consents[0], { kind: 'photo', language: 'bg', withdrawn_at: null })
    assert.deepEqual(own.answers, [{ question: 'Why do you come?', answer: ['To learn'] }])
    assert.notInclude(file.text, 'stefan')
    assert.notInclude(file.text, registration.checkInSecret)
    assert.notInclude(file.text, registration.tokenHash)
  })

  test('gets no link where nobody confirmed, and the answer is the same', async ({ assert }) => {
    await createRegistration(await createEvent(), await createPerson('maria'), {
      status: 'unconfirmed',
    })
    await createRegistration(await createEvent(), await createPerson('stefan'))
    const ask = async (email: string) => {
      const visitor = new Visitor()
      await visitor.get('/ro/my/sign-in')
      const answer = await visitor.submit('/ro/my/sign-in', { email })
      await runJobs()
      return [answer.status, answer.location, answer.text]
    }
    const known = await ask('stefan@example.org')
    assert.deepEqual(await ask('maria@example.org'), known)
    assert.deepEqual(await ask('nobody@example.org'), known)
    assert.lengthOf(await mailsTo('stefan@example.org'), 1)
    assert.isEmpty(await mailsTo('maria@example.org'))
    assert.isEmpty(await mailsTo('nobody@example.org'))
    assert.isNull(await User.findBy('email', 'nobody@example.org'))
  })

  test('who comes by a link shown on a screen sees their own, not the mailbox', async ({
    assert,
  }) => {
    const event = await createEvent()
    const ana = await createPerson({ name: 'Ana Anić', email: OFFICE })
    const boris = await createPerson({ name: 'Boris Borić', email: OFFICE })
    await createRegistration(event, ana)
    await createRegistration(event, boris)
    const user = await createUser(ana)
    const link = await db.transaction((trx) =>
      issueLink(trx, user, 'sign_in', { minutes: 30 }, { shown: true })
    )
    const visitor = new Visitor()
    const path = new URL(link.url).pathname
    await visitor.get(path)
    await visitor.submit(path)
    const page = await visitor.get('/en/my')
    assert.notInclude(page.text, 'Boris Borić')
    const file = await visitor.get('/en/my/data.json')
    assert.notInclude(file.text, 'Boris')
  })

  test('is asked to sign in on the page for participants, and comes back', async ({ assert }) => {
    const visitor = new Visitor()
    assert.equal(await visitor.whereTo('/bg/my'), '/bg/my/sign-in')
  })
})
