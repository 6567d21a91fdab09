import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { extractText, getDocumentProxy } from 'unpdf'
import type { ApiClient } from '@japa/api-client'
import { SYSTEM } from '#app/activity/record'
import { document } from '#app/core/documents/document'
import { LOCALES } from '#app/core/languages/locales'
import { editAgenda } from '#app/events/actions/edit_agenda'
import { createEvent, createVenue } from '#database/factories/events'
import { FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createProgramme, createProject } from '#database/factories/projects'
import { daysOf, value, wantedSession } from '#tests/helpers/events'

const LINE = { 'en': 'Co-funded by the European Union', 'sr-Cyrl': 'Суфинансира Европска унија' }

async function fundedConference() {
  const programme = await createProgramme()
  const project = await createProject({ programmeId: programme.id, code: 'ROBG-77' })
  for (const [locale, line] of Object.entries(LINE)) {
    await programme
      .related('translations')
      .updateOrCreate(
        { locale },
        { name: 'Interreg', fundingLine: line, disclaimer: 'Not the EU.' }
      )
  }
  const venue = await createVenue()
  const event = await createEvent({
    slug: 'clusters',
    projectId: project.id,
    titles: { 'en': 'Day of clusters', 'sr-Cyrl': 'Дан кластера', 'bg': 'Ден на клъстерите' },
    days: [{ date: '2027-03-12', venueId: venue.id }],
  })
  const [day] = await daysOf(event.id)
  const sessions = [
    wantedSession({ texts: { en: { title: 'Map #show "x" *bold*' } }, room: 'A' }),
    wantedSession({ texts: { en: { title: 'Plan' } }, room: 'B' }),
    wantedSession({ kind: 'break', startsLocal: '11:00', endsLocal: '11:15', texts: {} }),
  ]
  value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
  return event
}

async function pdfOf(client: ApiClient, locale: string) {
  const response = await client.get(`/${locale}/events/clusters/agenda.pdf`)
  response.assertStatus(200)
  response.assertHeader('content-type', 'application/pdf')
  const pdf = await getDocumentProxy(new Uint8Array(response.body()))
  const { text } = await extractText(pdf, { mergePages: true })
  return { response, pdf, text: text.replaceAll(/\s+/g, ' ') }
}

test.group('The agenda as a PDF', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('carries the funding line, the disclaimer and the project’s code in the language', async ({
    client,
    assert,
  }) => {
    await fundedConference()
    for (const locale of ['en', 'sr-Cyrl'] as const) {
      const { text } = await pdfOf(client, locale)
      assert.include(text, LINE[locale])
      assert.include(text, 'ROBG-77')
      assert.include(text, 'Not the EU.')
    }
  }).timeout(60_000)

  test('is made in every language and says in which', async ({ client, assert }) => {
    await fundedConference()
    for (const locale of LOCALES) {
      const { pdf, text } = await pdfOf(client, locale)
      const { info } = await pdf.getMetadata()
      assert.equal((info as { Language?: string }).Language, locale.slice(0, 2))
      assert.include(text, '10:00–11:00')
    }
  }).timeout(60_000)

  test('what was typed stays text, whatever the template would make of it', async ({
    client,
    assert,
  }) => {
    await fundedConference()
    const { text } = await pdfOf(client, 'en')
    assert.include(text, 'Map #show "x" *bold*')
  }).timeout(60_000)

  test('starts no session, and is not sent twice to who has it', async ({ client, assert }) => {
    await fundedConference()
    const { response } = await pdfOf(client, 'en')
    assert.isUndefined(response.headers()['set-cookie'])
    const again = await client
      .get('/en/events/clusters/agenda.pdf')
      .header('if-none-match', response.header('etag')!)
    again.assertStatus(304)
  }).timeout(60_000)

  test('changes with the agenda', async ({ client, assert }) => {
    const event = await fundedConference()
    const { response } = await pdfOf(client, 'en')
    const [day] = await daysOf(event.id)
    const { id: organisationId } = await createOrganisation(FOUNDATION)
    const texts = { en: { title: 'Something else' } }
    const sessions = [wantedSession({ texts, organisationId })]
    value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
    const { response: after, text } = await pdfOf(client, 'en')
    assert.include(text, 'Something else')
    assert.include(text, FOUNDATION.names.en.name)
    assert.notEqual(after.header('etag'), response.header('etag'))
  }).timeout(60_000)
})

test.group('Setting documents', () => {
  const broken = (at: number) => ({ template: 'agenda.typ', data: { title: null }, at })

  test('one that can’t be set is refused, and the next one is set', async ({ assert }) => {
    assert.deepEqual(await document(broken(1)), { ok: false, reason: 'failed' })
    assert.deepEqual(await document(broken(1)), { ok: false, reason: 'failed' })
  }).timeout(60_000)

  test('beyond what may wait, somebody is told to come later', async ({ assert }) => {
    const many = await Promise.all(Array.from({ length: 40 }, (_, at) => document(broken(at + 10))))
    const reasons = many.map((one) => (one.ok ? 'done' : one.reason))
    assert.isAbove(reasons.filter((reason) => reason === 'busy').length, 10)
    assert.isAbove(reasons.filter((reason) => reason === 'failed').length, 10)
  }).timeout(60_000)
})
