import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { agedFormToken } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { sendForm, subjectOf } from '#tests/helpers/registration_form'

const NONSENSE = {
  'nothing': '',
  'ten thousand characters': 'щ'.repeat(10_000),
  'markup': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'line breaks': 'Ana\r\nBcc: everybody@example.org',
  'NUL': 'Ana\u0000 Anić',
  'emoji': 'Ana 👩‍👩‍👧‍👦🇧🇬',
  'right to left': 'שלום ‮Ana',
  'a formula': '=HYPERLINK("https://spam.example")',
}

const FIELDS = [
  'name',
  'email',
  'organisation',
  'organisation_type',
  'country',
  'district',
  'role',
  'language',
  'presence',
  'days',
  'notice',
  'address_choice',
]

const CASES = FIELDS.flatMap((field) =>
  Object.entries(NONSENSE).map(([what, value]) => ({ field, what, value }))
)

test.group('A form with nonsense in it', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('{what} as {field}: a message or a registration, never a fault')
    .with(CASES)
    .run(async ({ client, assert }, { field, value }) => {
      const event = await createEvent({ chooseDays: false })
      const answer = await sendForm(client, event, { country: 'RO', [field]: value })
      assert.include([303, 422], answer.status())
      if (answer.status() === 422) {
        assert.match(answer.text(), /class="alert bad"|aria-invalid="true"/)
        assert.lengthOf(await Registration.all(), 0)
        if (field !== 'name') assert.include(answer.text(), 'value="Jelena Stojanović"')
        return
      }
      const kept = await Registration.firstOrFail()
      const typed = [kept.name, kept.email, kept.organisationName, kept.district].join('')
      assert.notMatch(typed, /[\r\n\0]/)
      await runJobs()
      const [{ mail }] = await mailsTo(kept.email!)
      assert.isUndefined(mail.bcc)
      assert.notMatch(mail.subject!, /[\r\n]/)
      assert.notInclude(String(mail.html), '<script>')
      const own = await client.get(new URL(mail.text!.match(/https?:\S+/)![0]).pathname)
      assert.notInclude(own.text(), '<script>alert')
      assert.notInclude(own.text(), '<img src=x')
    })

  test('cannot be named as what every object has', async ({ client, assert }) => {
    const event = await createEvent({ chooseDays: true, mostCompanions: 2 })
    const typed = { name: 'Jelena Stojanović', email: 'jelena@example.org', country: 'RS' }
    const odd = { toString: 1, valueOf: 1, constructor: 1 }
    const fields = { days: odd, sessions: [odd], companions: odd, name: odd, answers: odd }
    for (const [field, value] of Object.entries(fields)) {
      const answer = await client
        .post(`/en/events/${event.slug}/registrations`)
        .redirects(0)
        .json({
          ...typed,
          notice: '1',
          form_token: agedFormToken(subjectOf(event)),
          [field]: value,
        })
      assert.notEqual(answer.status(), 500, field)
    }
  })

  test('cannot make itself confirmed, or somebody else’s, or another event’s', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const other = await createEvent()
    await sendForm(client, event, {
      status: 'confirmed',
      event_id: other.id,
      eventId: other.id,
      person_id: 1,
      holds_seat: '0',
      priority: 9,
      source: 'organiser',
      email_confirmed_at: '2026-01-01',
      role: 'trainer',
    })
    assert.lengthOf(await Registration.all(), 0)
    await sendForm(client, event, { status: 'confirmed', event_id: other.id, priority: 9 })
    const made = await Registration.firstOrFail()
    assert.deepInclude(made.$attributes, {
      eventId: event.id,
      status: 'unconfirmed',
      source: 'form',
      priority: 0,
      emailConfirmedAt: null,
    })
  })

  test('with a token changed by a letter is shown again, with everything kept', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const token = agedFormToken(subjectOf(event))
    const middle = Math.floor(token.length / 2)
    const letter = token[middle] === 'A' ? 'B' : 'A'
    const altered = token.slice(0, middle) + letter + token.slice(middle + 1)
    const answer = await sendForm(client, event, { form_token: altered })
    answer.assertStatus(422)
    assert.include(answer.text(), 'value="Jelena Stojanović"')
    assert.lengthOf(await Registration.all(), 0)
  })

  test('sent again after going back stays one registration, with what was typed last', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const token = { form_token: agedFormToken(subjectOf(event)) }
    await sendForm(client, event, { ...token, organisation: 'First' })
    await sendForm(client, event, { ...token, organisation: 'Second' })
    const rows = await db.from('registrations').select('organisation_name')
    assert.deepEqual(rows, [{ organisation_name: 'Second' }])
  })
})

test.group('The link of one’s own', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('of one registration changes no other, and changed by a letter opens nothing', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const { token } = await createRegistration(event, await createPerson('maria'))
    const stefan = await createRegistration(event, await createPerson('stefan'))
    await client.post(`/en/registrations/${token}/cancellation`).form({
      id: stefan.registration.id,
      registration_id: stefan.registration.id,
      token: stefan.token,
    })
    await stefan.registration.refresh()
    assert.equal(stefan.registration.status, 'confirmed')
    const altered = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    for (const end of ['', '/edit', '/cancellation', '/consents']) {
      const page = await client.get(`/en/registrations/${altered}${end}`)
      page.assertStatus(404)
    }
  })

  test('that a corrected address has replaced opens nothing any more', async ({
    client,
    assert,
  }) => {
    const event = await createEvent()
    const form = { form_token: agedFormToken(subjectOf(event)) }
    await sendForm(client, event, { ...form, email: 'wrong@example.org' })
    await runJobs()
    await sendForm(client, event, { ...form, email: 'right@example.org' })
    const [{ links }] = await mailsTo('wrong@example.org')
    const page = await client.get(new URL(links[0]).pathname)
    page.assertStatus(404)
    assert.lengthOf(await Registration.all(), 1)
  })
})

test.group('One form', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  test('sent fifty times at once is one registration and one answer', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ capacity: 5 })
    const token = agedFormToken(subjectOf(event))
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => sendForm(client, event, { form_token: token }))
    )
    assert.deepEqual([...new Set(answers.map((answer) => answer.status()))], [303])
    assert.lengthOf(await Registration.all(), 1)
    const [quota] = await db.from('quotas').where('event_id', event.id)
    assert.equal(quota.taken, 1)
  })
})
