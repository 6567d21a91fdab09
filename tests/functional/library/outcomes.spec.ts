import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import sharp from 'sharp'
import { SYSTEM } from '#app/activity/record'
import { readPhoto } from '#app/files/read_photo'
import { addOutcomeFile } from '#app/library/actions/add_outcome_file'
import { editOutcomeFile } from '#app/library/actions/edit_outcome_file'
import { removeOutcomeFile } from '#app/library/actions/remove_outcome_file'
import { removePressLink } from '#app/library/actions/remove_press_link'
import { savePressLink } from '#app/library/actions/save_press_link'
import { writeOutcomeText } from '#app/library/actions/write_outcome_text'
import { photoRefusals } from '#app/library/queries/photo_refusals'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createProject } from '#database/factories/projects'
import { createRegistration } from '#database/factories/registrations'
import { historyOf, reason, value } from '#tests/helpers/events'

const actor = SYSTEM
const PAST = [{ date: '2026-01-12' }]

function jpeg(colour = '#336699') {
  return sharp({ create: { width: 300, height: 200, channels: 3, background: colour } })
    .withExif({ IFD0: { Artist: 'Petar Petrović' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
}

async function photo(eventId: number, wish: { isPublic: boolean; agreed: boolean }) {
  const upload = value(await readPhoto(await jpeg(), 'hall.jpg'))
  const titles = { en: { title: 'Six people around a table' } }
  return addOutcomeFile(eventId, upload, { kind: 'photo', titles, source: 'en', ...wish }, actor)
}

function minutes(eventId: number, changes: Partial<Parameters<typeof writeOutcomeText>[0]> = {}) {
  return writeOutcomeText({
    eventId,
    kind: 'minutes',
    texts: { en: { text: '## Decided\n\nTo meet again.' }, bg: { text: 'Решено: нова среща.' } },
    isPublic: true,
    source: 'en',
    revision: 0,
    actor,
    ...changes,
  })
}

const link = {
  title: 'Клъстерите се срещнаха',
  outlet: 'Труд',
  language: 'bg',
  publishedOn: '2026-01-13',
  url: 'https://example.org/clusters',
  isPublic: true,
}

test.group('What came of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('stands on its page in the reader’s language, once it is over', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ days: PAST })
    const coming = await createEvent()
    for (const { id } of [event, coming]) {
      value(await minutes(id))
      value(await photo(id, { isPublic: true, agreed: true }))
      value(await savePressLink(id, link, actor))
    }
    const page = await client.get(`/bg/events/${event.slug}`)
    page.assertTextIncludes('Решено: нова среща.')
    page.assertTextIncludes('Клъстерите се срещнаха')
    page.assertTextIncludes('alt="Six people around a table"')
    const early = await client.get(`/bg/events/${coming.slug}`)
    assert.notInclude(early.text(), 'Решено')
    assert.notInclude(early.text(), 'Клъстерите се срещнаха')
  })

  test('is told in numbers on the project’s timeline, what is public of it', async ({
    client,
    assert,
  }) => {
    const project = await createProject()
    const event = await createEvent({ days: PAST, projectId: project.id })
    value(await minutes(event.id))
    value(await photo(event.id, { isPublic: true, agreed: true }))
    value(await photo(event.id, { isPublic: false, agreed: false }))
    value(await savePressLink(event.id, link, actor))
    value(await savePressLink(event.id, { ...link, isPublic: false }, actor))
    const page = await client.get(`/en/projects/${project.slug}`)
    assert.match(page.text(), /Minutes, 1 photo, 1 press link/)
  })

  test('what is internal is on no public page, and its file at no public address', async ({
    client,
    assert,
  }) => {
    const event = await createEvent({ days: PAST })
    value(await minutes(event.id, { isPublic: false }))
    const id = value(await photo(event.id, { isPublic: false, agreed: false }))
    value(await savePressLink(event.id, { ...link, isPublic: false }, actor))
    const page = await client.get(`/en/events/${event.slug}`)
    assert.notInclude(page.text(), 'Decided')
    assert.notInclude(page.text(), link.title)
    assert.notInclude(page.text(), 'Six people')
    const { hash } = await db
      .from('files')
      .whereIn('id', db.from('outcome_files').where('id', id).select('file_id'))
      .firstOrFail()
    const read = () => client.get(`/files/${hash}.jpg`)
    const hidden = await read()
    hidden.assertStatus(404)

    const wish = { titles: {}, source: 'en' as const, isPublic: true, agreed: true }
    value(await editOutcomeFile(event.id, id, wish, actor))
    const shown = await read()
    shown.assertStatus(200)
    shown.assertHeader('content-type', 'image/jpeg')
    value(await editOutcomeFile(event.id, id, { ...wish, isPublic: false }, actor))
    const again = await read()
    again.assertStatus(404)
  })

  test('a photo is public only with the statement that those on it agreed', async ({ assert }) => {
    const event = await createEvent({ days: PAST })
    const wish = { isPublic: true, agreed: false }
    assert.equal(reason(await photo(event.id, wish)), 'not_agreed')
    const id = value(await photo(event.id, { isPublic: false, agreed: false }))
    const edit = { titles: {}, source: 'en' as const, ...wish }
    assert.equal(reason(await editOutcomeFile(event.id, id, edit, actor)), 'not_agreed')
    const raw = db.from('outcome_files').where('id', id).update({ is_public: true })
    await assert.rejects(() => raw, /outcome_files_photo_agreed/)
  })

  test('a photo is drawn anew, without who took it and where', async ({ assert }) => {
    const before = await sharp(await jpeg()).metadata()
    assert.isDefined(before.exif)
    const upload = value(await readPhoto(await jpeg(), 'hall.jpg'))
    const after = await sharp(upload.bytes).metadata()
    assert.isUndefined(after.exif)
    assert.equal(reason(await readPhoto(Buffer.from('%PDF-1.7'), 'x.jpg')), 'no_photo')
  })

  test('two who write the minutes at once: the second is told', async ({ assert }) => {
    const event = await createEvent({ days: PAST })
    value(await minutes(event.id))
    assert.equal(reason(await minutes(event.id)), 'stale')
    value(await minutes(event.id, { revision: 1, texts: { en: { text: 'Mended' } } }))
    const history = await historyOf(event.id)
    assert.deepInclude(history.at(-1), { verb: 'outcome_text.written', fields: ['text.en'] })
  })

  test('nothing is written about drafts and archived events', async ({ assert }) => {
    const draft = await createEvent({ status: 'draft' })
    const archived = await createEvent({ days: PAST, status: 'archived' })
    for (const { id } of [draft, archived]) {
      assert.equal(reason(await minutes(id)), 'closed')
      assert.equal(reason(await photo(id, { isPublic: false, agreed: false })), 'closed')
      assert.equal(reason(await savePressLink(id, link, actor)), 'closed')
    }
  })

  test('is changed by the way of its own event only', async ({ assert }) => {
    const [event, other] = [await createEvent({ days: PAST }), await createEvent({ days: PAST })]
    const file = value(await photo(event.id, { isPublic: false, agreed: false }))
    const press = value(await savePressLink(event.id, link, actor))
    assert.equal(reason(await removeOutcomeFile(other.id, file, actor)), 'gone')
    assert.equal(reason(await removePressLink(other.id, press, actor)), 'gone')
    await event.merge({ status: 'archived' }).save()
    assert.equal(reason(await removeOutcomeFile(event.id, file, actor)), 'closed')
    assert.equal(reason(await removePressLink(event.id, press, actor)), 'closed')
  })

  test('what is removed is out of reach', async ({ client, assert }) => {
    const event = await createEvent({ days: PAST })
    const id = value(await photo(event.id, { isPublic: true, agreed: true }))
    const before = await client.get(`/en/events/${event.slug}`)
    const [, src] = before.text().match(/src="(\/files\/[^"]+\.jpg)"/)!
    value(await removeOutcomeFile(event.id, id, actor))
    const read = await client.get(src)
    read.assertStatus(404)
    assert.equal(reason(await removeOutcomeFile(event.id, id, actor)), 'gone')
  })

  test('tells how many with a place did not agree to photos', async ({ assert }) => {
    const event = await createEvent({ days: PAST })
    const { registration } = await createRegistration(event, await createPerson('maria'))
    await createRegistration(event, await createPerson('stefan'))
    assert.equal(await photoRefusals(event.id), 2)
    const consent = {
      person_id: registration.personId,
      registration_id: registration.id,
      kind: 'photo',
      locale: 'en',
      given_at: '2026-01-01 10:00:00.000',
    }
    await db.table('consents').insert(consent)
    assert.equal(await photoRefusals(event.id), 1)
    await db.from('consents').update({ withdrawn_at: '2026-01-02 10:00:00.000' })
    assert.equal(await photoRefusals(event.id), 2)
  })
})
