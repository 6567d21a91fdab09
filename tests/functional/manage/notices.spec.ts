import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { createEvent } from '#database/factories/events'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'

async function atTheDesk(client: ApiClient) {
  const { house, user } = await organiserOf()
  const desk = deskOf(client, user)
  const path = `/manage/organisations/${house.id}/notice`
  const save = async (texts: Record<string, string>, opened?: object) => {
    const fields = Object.entries(texts).map(([lang, text]) => [`texts[${lang}][text]`, text])
    const seen = opened ?? openedOf(await desk.open(path))
    return desk.put(path, { ...Object.fromEntries(fields), ...seen })
  }
  const kept = async () => {
    const rows = await db.from('notices').orderBy('version').orderBy('locale')
    return rows.map(({ version, locale, text }) => `${version} ${locale}: ${text}`)
  }
  return { house, desk, path, save, kept }
}

test.group('What an organisation says about personal data', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('stands where people register for its events, in both scripts of Serbian', async ({
    client,
    assert,
  }) => {
    const { house, save, kept } = await atTheDesk(client)
    const saved = await save({ 'sr-Cyrl': 'Податке чувамо пет година.', 'en': 'Five years.' })
    saved.assertFlashMessage('success', 'Saved. Version 1 stands now.')
    assert.deepEqual(await kept(), [
      '1 en: Five years.',
      '1 sr-Cyrl: Податке чувамо пет година.',
      '1 sr-Latn: Podatke čuvamo pet godina.',
    ])
    const event = await createEvent({ organisers: [house] })
    const page = await client.get(`/sr-Latn/events/${event.slug}/notice`)
    page.assertTextIncludes('Podatke čuvamo pet godina.')
  })

  test('becomes a new version when it changes, and only then', async ({ client, assert }) => {
    const { save, kept } = await atTheDesk(client)
    await save({ 'sr-Cyrl': 'Пет година.' })
    await save({ 'sr-Cyrl': 'Пет година.' })
    await save({ 'sr-Cyrl': 'Седам година.' })
    assert.deepEqual(await kept(), [
      '1 sr-Cyrl: Пет година.',
      '1 sr-Latn: Pet godina.',
      '2 sr-Cyrl: Седам година.',
      '2 sr-Latn: Sedam godina.',
    ])
  })

  test('cannot be taken back, since people agreed to it', async ({ client, assert }) => {
    const { save, kept } = await atTheDesk(client)
    await save({ en: 'Five years.' })
    const emptied = await save({ en: '' })
    emptied.assertStatus(422)
    emptied.assertTextIncludes('it can’t be removed')
    assert.deepEqual(await kept(), ['1 en: Five years.'])
  })

  test('keeps what was typed where it is too long', async ({ client }) => {
    const { save } = await atTheDesk(client)
    const long = 'x'.repeat(20_001)
    const again = await save({ en: long, ro: 'Cinci ani.' })
    again.assertStatus(422)
    again.assertTextIncludes(long)
    again.assertTextIncludes('Cinci ani.')
  })

  test('is brought together where two write at once', async ({ client, assert }) => {
    const { desk, path, save, kept } = await atTheDesk(client)
    const opened = openedOf(await desk.open(path))
    await save({ en: 'Five years.' })
    const late = await save({ ro: 'Cinci ani.' }, opened)
    late.assertStatus(409)
    late.assertTextIncludes('Five years.')
    await save({ en: 'Five years.', ro: 'Cinci ani.' }, openedOf(late))
    const all = await kept()
    assert.deepEqual(all.slice(1), ['2 en: Five years.', '2 ro: Cinci ani.'])
  })
})
