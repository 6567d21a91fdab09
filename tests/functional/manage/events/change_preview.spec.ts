import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import Feed from '#app/calendar/models/feed'
import { clock } from '#app/core/clock'
import { newToken } from '#app/core/tokens'
import type Event from '#app/events/models/event'
import Message from '#app/messages/models/message'
import { createEvent, createVenue } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { CAST, createPerson, type CastMember } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { sentTo } from '#tests/helpers/calendar/entries'
import { withdraw } from '#tests/helpers/calendar/registered'
import { daysFields } from '#tests/helpers/days_form'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'
import { daysOf } from '#tests/helpers/events'
import { hiddenField } from '#tests/helpers/forms'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'

const TITLES = { 'en': 'Day of clusters', 'sr-Latn': 'Dan klastera', 'bg': 'Ден на клъстерите' }

async function organised(given: Parameters<typeof createEvent>[0] = {}) {
  const { house, user } = await organiserOf()
  const event = await createEvent({ organisers: [house], titles: TITLES, ...given })
  return { user, house, event, path: `/manage/events/${event.id}/days` }
}

/** Somebody with a place who was told of it, in their own language. */
async function invited(event: Event, who: CastMember | { name: string; email: string }) {
  const locale = typeof who === 'string' ? CAST[who].locale : ('en' as const)
  const { registration } = await createRegistration(event, await createPerson(who), { locale })
  await syncInvitations(registration.id)
  return registration
}

async function readsOwnFeed(personId: number) {
  const { hash: tokenHash, encrypted: tokenEncrypted } = newToken()
  const fetchedAt = clock.now()
  await Feed.create({ personId, tokenHash, tokenEncrypted, createdAt: clock.now(), fetchedAt })
}

/** What was kept for people since, with an entry and without. */
async function sentSince(id: number) {
  const messages = await Message.query().where('id', '>', id).orderBy('id')
  const addresses = [...new Set(messages.map(({ to }) => to))]
  const all = await Promise.all(addresses.map((address) => sentTo(address)))
  const before = await Message.query().where('id', '<=', id).whereIn('to', addresses)
  const entries = all.flat().filter(({ method }) => method).length
  const known = await Promise.all(
    [...new Set(before.map(({ to }) => to))].map(async (address) => {
      const earlier = before.filter(({ to }) => to === address).length
      const sent = await sentTo(address)
      return sent.slice(0, earlier).filter(({ method }) => method).length
    })
  )
  const invitations = entries - known.reduce((sum, number) => sum + number, 0)
  return { addresses: addresses.sort(), invitations, letters: messages.length - invitations }
}

const lastMessage = async () => {
  const row = await db.from('messages').max('id as id').first()
  return Number(row.id ?? 0)
}

/** How much there is of what a change would leave behind. */
async function rows() {
  const tables = ['activities', 'messages', 'queue_jobs', 'change_notes', 'day_invitations']
  const counts = tables.map((table) => db.from(table).count('* as number').first())
  return Promise.all(counts)
}

test.group('A change is shown before it is done', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('a change of the Day of clusters’ hall reaches exactly the invited, as many as were said', async ({
    client,
    assert,
  }) => {
    const hall = await createVenue({ name: 'Oficirski dom' })
    const other = await createVenue({ name: 'Science Park' })
    const { user, event, path } = await organised({
      chooseDays: true,
      capacity: 5,
      days: [
        { date: '2027-03-11', venueId: other.id },
        { date: '2027-03-12', venueId: hall.id },
      ],
    })
    const [, second] = await daysOf(event.id)
    await invited(event, 'maria')
    await invited(event, 'natasa')
    const firstDayOnly = await invited(event, 'djordje')
    await firstDayOnly.related('days').query().where('day_id', second.id).delete()
    await syncInvitations(firstDayOnly.id)
    const gone = await invited(event, 'ivaylo')
    await withdraw(gone)
    await syncInvitations(gone.id)
    await createRegistration(event, await createPerson('stefan'), { status: 'waitlisted' })
    await createRegistration(event, await createPerson({ name: 'Walk-in' }))
    const stranger = await createEvent({ days: [{ venueId: hall.id }] })
    await invited(stranger, 'nora')

    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row, day) =>
      day.id === second.id ? { ...row, venue: String(other.id) } : row
    )
    const before = await lastMessage()
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    asked.assertTextIncludes('2 calendar invitations updated')
    asked.assertTextIncludes('Niš, Oficirski dom')
    asked.assertTextIncludes('Niš, Science Park')
    assert.notInclude(asked.text(), 'without an invitation')
    assert.equal(await lastMessage(), before)

    const told = hiddenField(asked.text(), 'told')
    const done = await desk.put(path, { ...fields, ...openedOf(asked), told, do: 'confirm' })
    done.assertFlashMessage('success', 'Changes saved.')
    await runJobs()
    assert.deepEqual(await sentSince(before), {
      addresses: [CAST.maria.email, CAST.natasa.email].sort(),
      invitations: 2,
      letters: 0,
    })
    const [, , changed] = await sentTo(CAST.maria.email)
    assert.deepEqual(
      [changed.kind, changed.method, changed.uid, changed.sequence],
      ['calendar.changed', 'REQUEST', second.uid, 1]
    )
  })

  test('letters and calendars of one’s own are counted apart, and the numbers are those sent', async ({
    client,
    assert,
  }) => {
    const days = ['2027-03-11', '2027-03-12', '2027-03-13'].map((date) => ({ date }))
    const { user, event, path } = await organised({ days })
    await invited(event, 'maria')
    await invited(event, 'natasa')
    const stefan = await invited(event, 'stefan')
    await readsOwnFeed(stefan.personId)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({ ...row, place: 'Hall', starts: '11:00' }))
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    asked.assertTextIncludes('3 e-mails without an invitation')
    asked.assertTextIncludes('1 personal calendar will show it')
    const before = await lastMessage()
    await desk.put(path, { ...fields, ...openedOf(asked), do: 'confirm' })
    await runJobs()
    const { invitations, letters } = await sentSince(before)
    assert.deepEqual({ invitations, letters }, { invitations: 0, letters: 3 })
  })

  test('a day that is added reaches those who are registered for all days', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    await invited(event, 'maria')
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const added = Object.fromEntries(
      Object.entries(
        await daysFields(event, (row) => ({ ...row, id: '', date: '2027-05-05' }))
      ).map(([name, value]) => [name.replace('[0]', '[1]'), value])
    )
    const fields = { ...(await daysFields(event, (row) => row)), ...added }
    const place = { 'days[0][place]': 'Town hall', 'days[1][place]': 'Town hall' }
    const asked = await desk.put(path, { ...fields, ...place, ...state, do: 'save' })
    asked.assertTextIncludes('Wednesday, 5 May 2027')
    asked.assertTextIncludes('2 calendar invitations updated')
    const before = await lastMessage()
    await desk.put(path, { ...fields, ...place, ...openedOf(asked), do: 'confirm' })
    await runJobs()
    const { invitations, letters } = await sentSince(before)
    assert.deepEqual({ invitations, letters }, { invitations: 2, letters: 0 })
  })

  test('both clocks are shown where organisers live by two', async ({ client }) => {
    const { user, house } = await organised()
    const foundation = await createOrganisation(FOUNDATION)
    const event = await createEvent({ organisers: [house, foundation] })
    const path = `/manage/events/${event.id}/days`
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({
      ...row,
      place: 'Town hall',
      starts: '09:30',
    }))
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    asked.assertTextIncludes('09:30–16:30')
    asked.assertTextIncludes('10:30–17:30')
    asked.assertTextIncludes('Sofia')
  })

  test('a look changes nothing, not even what is counted', async ({ client, assert }) => {
    const { user, event, path } = await organised()
    await invited(event, 'maria')
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const before = await rows()
    const fields = await daysFields(event, (row) => ({ ...row, place: 'Town hall' }))
    await desk.put(path, { ...fields, ...state, do: 'save' })
    await desk.open(`/manage/events/${event.id}/cancellation`)
    assert.deepEqual(await rows(), before)
    const { revision } = event
    await event.refresh()
    assert.deepEqual([event.status, event.revision], ['published', revision])
  })

  test('a note reaches each in their language, in the letter and in the entry', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    for (const who of ['maria', 'natasa', 'nora'] as const) await invited(event, who)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({ ...row, place: 'Town hall' }))
    const note = {
      'note[en]': 'The old hall is too small.',
      'note[bg]': 'Старата зала е малка.',
      'note[sr-Latn]': 'Stara sala je mala.',
    }
    await desk.put(path, { ...fields, ...state, ...note, do: 'confirm' })
    await runJobs()
    for (const [who, words] of [
      ['nora', 'The old hall is too small.'],
      ['maria', 'Старата зала е малка.'],
      ['natasa', 'Стара сала је мала.'],
    ] as const) {
      const { mail } = await lastMailTo(CAST[who].email)
      assert.include(mail.text!, words)
      const entry = mail.attachments.find(({ filename }) => filename === 'invite.ics')!
      const lines = entry.content.toString().replaceAll('\r\n ', '')
      assert.match(lines, new RegExp(`COMMENT;LANGUAGE=[^:]+:${words}`))
      assert.match(lines, new RegExp(`DESCRIPTION;LANGUAGE=[^:]+:${words}`))
    }
  })

  test('an earlier note is not told again with the next change', async ({ client, assert }) => {
    const { user, event, path } = await organised()
    await invited(event, 'nora')
    const desk = deskOf(client, user)
    for (const [starts, words] of [
      ['11:00', 'First reason'],
      ['12:00', ''],
    ]) {
      const state = openedOf(await desk.open(path))
      const fields = await daysFields(event, (row) => ({ ...row, place: 'Town hall', starts }))
      await desk.put(path, { ...fields, ...state, 'note[en]': words, 'do': 'confirm' })
      await runJobs()
    }
    const { mail } = await lastMailTo(CAST.nora.email)
    assert.include(mail.text!, '12:00')
    assert.notInclude(mail.text!, 'First reason')
  })

  test('what was typed survives the look, the way back and a note that is too long', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({
      ...row,
      place: 'Дом & “co”',
      starts: '09:15',
    }))
    const long = { 'note[bg]': 'щ'.repeat(1001) }
    const asked = await desk.put(path, { ...fields, ...state, ...long, do: 'confirm' })
    asked.assertStatus(422)
    asked.assertTextIncludes('Use at most 1000 characters')
    assert.include(asked.text(), 'щ'.repeat(1001))
    const back = await desk.put(path, {
      ...fields,
      ...state,
      'note[bg]': 'Нова зала',
      'do': 'back',
    })
    assert.equal(hiddenField(back.text(), 'note\\[bg\\]'), 'Нова зала')
    back.assertTextIncludes('value="09:15"')
    back.assertTextIncludes('Дом &amp; “co”')
  })

  test('registrations that came meanwhile are told before anybody is written to', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    await invited(event, 'maria')
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({ ...row, place: 'Town hall' }))
    const asked = await desk.put(path, { ...fields, ...state, do: 'save' })
    await invited(event, 'nora')
    const told = hiddenField(asked.text(), 'told')
    const again = await desk.put(path, {
      ...fields,
      ...state,
      told,
      'do': 'confirm',
      'note[en]': 'X',
    })
    again.assertTextIncludes('Registrations have changed since you last looked')
    again.assertTextIncludes('2 calendar invitations updated')
    const [day] = await daysOf(event.id)
    assert.equal(day.sequence, 0)
    const now = hiddenField(again.text(), 'told')
    await desk.put(path, { ...fields, ...state, told: now, do: 'confirm' })
    await day.refresh()
    assert.equal(day.sequence, 1)
  })

  test('what another organiser saved meanwhile is told, and nothing typed is lost', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const mine = await daysFields(event, (row) => ({ ...row, place: 'Town hall' }))
    const asked = await desk.put(path, { ...mine, ...state, do: 'save' })
    const theirs = await daysFields(event, (row) => ({ ...row, place: 'Museum' }))
    await desk.put(path, { ...theirs, ...state, do: 'confirm' })
    const late = await desk.put(path, { ...mine, ...openedOf(asked), do: 'confirm' })
    late.assertStatus(409)
    late.assertTextIncludes('value="Town hall"')
    const [day] = await daysOf(event.id)
    assert.equal(day.placeLabel, 'Museum')
  })

  test('a slip of the pen in the title is saved at once and writes to nobody', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organised()
    await invited(event, 'maria')
    const before = await lastMessage()
    const path = `/manage/events/${event.id}/texts`
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const texts = { 'texts[en][title]': 'The Day of clusters', 'texts[bg][title]': TITLES.bg }
    const serbian = { 'texts[sr-Latn][title]': TITLES['sr-Latn'] }
    const saved = await desk.put(path, { ...texts, ...serbian, ...state })
    saved.assertStatus(302)
    await runJobs()
    assert.equal(await lastMessage(), before)
  })
})

test.group('Calling off is shown before it is done', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('with those who are told and how, as many as are written to, each in their language', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organised()
    await invited(event, 'maria')
    await invited(event, 'nora')
    await createRegistration(event, await createPerson('natasa'), {
      status: 'waitlisted',
      locale: 'sr-Cyrl',
    })
    const path = `/manage/events/${event.id}/cancellation`
    const desk = deskOf(client, user)
    const asked = await desk.open(path)
    asked.assertTextIncludes('2 calendar invitations updated')
    asked.assertTextIncludes('1 e-mail without an invitation')
    const before = await lastMessage()
    const told = hiddenField(asked.text(), 'told')
    const words = {
      'reason': 'Floods',
      'note[bg]': 'Наводнения',
      'note[sr-Latn]': 'Poplave',
    }
    const done = await desk.post(path, { ...words, told })
    done.assertFlashMessage('success', 'The event is cancelled.')
    await runJobs()
    const { invitations, letters } = await sentSince(before)
    assert.deepEqual({ invitations, letters }, { invitations: 2, letters: 1 })
    for (const [who, reason] of [
      ['nora', 'Floods'],
      ['maria', 'Наводнения'],
      ['natasa', 'Поплаве'],
    ] as const) {
      const { mail } = await lastMailTo(CAST[who].email)
      assert.include(mail.text!, reason)
    }
  })

  test('who registered meanwhile is noticed, and the reason stays typed', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organised()
    const path = `/manage/events/${event.id}/cancellation`
    const desk = deskOf(client, user)
    const first = await desk.open(path)
    const told = hiddenField(first.text(), 'told')
    await invited(event, 'maria')
    const again = await desk.post(path, { reason: 'Floods on the road', told })
    again.assertTextIncludes('Registrations have changed since you last looked')
    again.assertTextIncludes('Floods on the road')
    await event.refresh()
    assert.equal(event.status, 'published')
  })

  test('and so is putting off, which only those with a place are told', async ({
    client,
    assert,
  }) => {
    const { user, event } = await organised({ capacity: 1 })
    await invited(event, 'maria')
    await createRegistration(event, await createPerson('natasa'), { status: 'waitlisted' })
    const path = `/manage/events/${event.id}/postponement`
    const desk = deskOf(client, user)
    const asked = await desk.open(path)
    asked.assertTextIncludes('1 calendar invitation updated')
    assert.notInclude(asked.text(), 'without an invitation')
    const told = hiddenField(asked.text(), 'told')
    const before = await lastMessage()
    await desk.post(path, { 'told': told, 'note[bg]': 'Залата не е готова.' })
    await runJobs()
    const { invitations, letters } = await sentSince(before)
    assert.deepEqual({ invitations, letters }, { invitations: 1, letters: 0 })
    const { mail } = await lastMailTo(CAST.maria.email)
    assert.include(mail.text!, 'Залата не е готова.')
  })
})
