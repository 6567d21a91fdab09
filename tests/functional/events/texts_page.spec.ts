import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Locale } from '#app/core/languages/locales'
import { readEventTexts, type EventTextField } from '#app/events/event_texts'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createUser } from '#database/factories/accounts'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'

type Words = Partial<Record<Locale, Partial<Record<EventTextField, string>>>>

const fieldsOf = (words: Words) =>
  Object.fromEntries(
    Object.entries(words).flatMap(([locale, texts]) =>
      Object.entries(texts).map(([field, text]) => [`texts[${locale}][${field}]`, text])
    )
  )

/** An event in English and Bulgarian whose texts two organisers of one organisation may change. */
async function twoEditors() {
  const { house, user } = await organiserOf()
  const maria = await createUser(await createPerson('maria'), [
    ['organiser', { organisationId: house.id }],
  ])
  const event = await createEvent({
    organisers: [house],
    titles: { en: 'Day of clusters', bg: 'Ден на клъстерите' },
  })
  return { event, jelena: user, maria, path: `/manage/events/${event.id}/texts` }
}

async function textOf(eventId: number, locale: Locale) {
  const rows = await readEventTexts(db, eventId)
  return rows.find((row) => row.locale === locale)
}

const STANDING: Words = { en: { title: 'Day of clusters' }, bg: { title: 'Ден на клъстерите' } }

test.group('The texts of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('stand side by side, Serbian once with its other script folded away', async ({
    client,
    assert,
  }) => {
    const { event, jelena, path } = await twoEditors()
    const desk = deskOf(client, jelena)
    const state = openedOf(await desk.open(path))
    const words = { ...STANDING, 'sr-Latn': { title: 'Dan klastera u Nišu' } }
    const saved = await desk.put(path, { ...fieldsOf(words), ...state })
    saved.assertHeader('location', path)
    const cyrillic = await textOf(event.id, 'sr-Cyrl')
    assert.deepInclude(cyrillic, { title: 'Дан кластера у Нишу', origin: 'derived' })
    const page = await desk.open(path)
    page.assertTextIncludes('The same in Cyrillic')
    assert.match(page.text(), /lang="sr-Cyrl"[^>]*name="texts\[sr-Cyrl\]|name="texts\[sr-Cyrl\]/)
  })

  test('of a translation say that they are out of date, until somebody finds them right', async ({
    client,
    assert,
  }) => {
    const { jelena, path } = await twoEditors()
    const desk = deskOf(client, jelena)
    const words = { ...STANDING, en: { title: 'Cluster day' } }
    const state = openedOf(await desk.open(path))
    await desk.put(path, { ...fieldsOf(words), ...state })
    const stale = await desk.open(path)
    stale.assertTextIncludes('Out of date')
    await desk.put(path, { ...fieldsOf(words), ...openedOf(stale), 'still_right[]': ['bg.title'] })
    const right = await desk.open(path)
    assert.notInclude(right.text(), 'Out of date')
  })

  test('show what changed in the original, for those who listen too', async ({
    client,
    assert,
  }) => {
    const { jelena, path } = await twoEditors()
    const desk = deskOf(client, jelena)
    const words = { ...STANDING, en: { title: 'Night of clusters' } }
    await desk.put(path, { ...fieldsOf(words), ...openedOf(await desk.open(path)) })
    const page = await desk.open(path)
    const plain = page.text().replace(/\s+/g, ' ')
    assert.match(plain, /<del><span class="vh" lang="en"> was removed: <\/span>Day<\/del>/)
    assert.match(
      plain,
      /<ins><span class="vh" lang="en"> was added: <\/span>Night<\/ins> of clusters/
    )
  })

  test('are previewed by the server, with all that was typed kept', async ({ client, assert }) => {
    const { event, jelena, path } = await twoEditors()
    const desk = deskOf(client, jelena)
    const words = { ...STANDING, bg: { title: 'Ново', description: '**Два** дни\n\n<b>x</b>' } }
    const page = await desk.put(path, {
      ...fieldsOf(words),
      ...openedOf(await desk.open(path)),
      'do': 'preview:texts[bg][description]',
      'still_right[]': ['bg.title'],
    })
    page.assertStatus(200)
    page.assertTextIncludes('<strong>Два</strong> дни')
    page.assertTextIncludes('&lt;b&gt;x&lt;/b&gt;')
    page.assertTextIncludes('value="Ново"')
    const standing = await textOf(event.id, 'bg')
    assert.equal(standing?.title, 'Ден на клъстерите')
  })

  test('of a corrected script can be made again from the other', async ({ client, assert }) => {
    const { event, jelena, path } = await twoEditors()
    const desk = deskOf(client, jelena)
    const serbian = { ...STANDING, 'sr-Latn': { title: 'Dan klastera' } }
    const save = async (words: Words, more = {}) =>
      desk.put(path, { ...fieldsOf(words), ...openedOf(await desk.open(path)), ...more })
    await save(serbian)
    await save({ ...serbian, 'sr-Cyrl': { title: 'Дан наших кластера' } })
    await save({
      ...serbian,
      'sr-Latn': { title: 'Noć klastera' },
      'sr-Cyrl': { title: 'Дан наших кластера' },
    })
    const kept = await textOf(event.id, 'sr-Cyrl')
    assert.deepInclude(kept, { title: 'Дан наших кластера', origin: 'corrected' })
    const stale = await desk.open(path)
    stale.assertTextIncludes('Use the automatic text again')
    stale.assertTextIncludes('>Dan<')

    const typed = {
      ...serbian,
      'sr-Latn': { title: 'Noć klastera' },
      'sr-Cyrl': { title: 'Дан наших кластера' },
    }
    const again = await save(typed, { do: 'derive:texts[sr-Cyrl][title]' })
    again.assertTextIncludes('value="Ноћ кластера"')
    assert.deepInclude(await textOf(event.id, 'sr-Cyrl'), { origin: 'corrected' })
    await save({ ...typed, 'sr-Cyrl': { title: 'Ноћ кластера' } })
    assert.deepInclude(await textOf(event.id, 'sr-Cyrl'), { origin: 'derived' })
  })

  test('want a title where a language has words, and keep what was typed', async ({ client }) => {
    const { jelena, path } = await twoEditors()
    const desk = deskOf(client, jelena)
    const state = openedOf(await desk.open(path))
    const words = { ...STANDING, ro: { summary: 'Două zile la Niš' } }
    const response = await desk.put(path, { ...fieldsOf(words), ...state })
    response.assertStatus(422)
    response.assertTextIncludes('Enter the title in this language too')
    response.assertTextIncludes('Două zile la Niš')
  })

  test('two editors at once: the second is told, and nothing of either is lost', async ({
    client,
    assert,
  }) => {
    const { event, jelena, maria, path } = await twoEditors()
    const [first, second] = [deskOf(client, maria), deskOf(client, jelena)]
    const [one, other] = [openedOf(await first.open(path)), openedOf(await second.open(path))]
    const bulgarian = { ...STANDING, bg: { title: 'Денят на клъстерите' } }
    await first.put(path, { ...fieldsOf(bulgarian), ...one })

    const english = { ...STANDING, en: { title: 'Cluster day', summary: 'Two days in Niš' } }
    const told = await second.put(path, { ...fieldsOf(english), ...other })

    told.assertStatus(409)
    told.assertTextIncludes('Someone has changed this in the meantime')
    told.assertTextIncludes('Мария Димитрова')
    told.assertTextIncludes('Changed: title (Bulgarian)')
    told.assertTextIncludes('value="Cluster day"')
    told.assertTextIncludes('Two days in Niš')
    told.assertTextIncludes('value="Денят на клъстерите"')
    const stillOld = await textOf(event.id, 'en')
    assert.equal(stillOld?.title, 'Day of clusters')

    const both = { ...english, ...{ bg: { title: 'Денят на клъстерите' } } }
    const saved = await second.put(path, { ...fieldsOf(both), ...openedOf(told) })
    saved.assertStatus(302)
    const [en, bg] = [await textOf(event.id, 'en'), await textOf(event.id, 'bg')]
    assert.deepEqual([en?.title, bg?.title], ['Cluster day', 'Денят на клъстерите'])
  })

  test('where two changed the same text, both versions are shown', async ({ client }) => {
    const { jelena, maria, path } = await twoEditors()
    const [first, second] = [deskOf(client, maria), deskOf(client, jelena)]
    const state = openedOf(await second.open(path))
    await first.put(path, { ...fieldsOf({ ...STANDING, en: { title: 'Theirs' } }), ...state })
    const mine = fieldsOf({ ...STANDING, en: { title: 'Mine' } })
    const told = await second.put(path, { ...mine, ...state })
    told.assertStatus(409)
    told.assertTextIncludes('value="Mine"')
    told.assertTextIncludes('Changed in the meantime to “Theirs”')
  })
})
