import testUtils from '@adonisjs/core/services/test_utils'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import Activity from '#app/activity/models/activity'
import { SYSTEM } from '#app/activity/record'
import { seenOf } from '#app/core/forms/three_way'
import { revokeRequest } from '#app/events/translations/actions/revoke_request'
import { saveRequested } from '#app/events/translations/actions/save_requested'
import { translationForm } from '#app/events/translations/forms/translation_form'
import TranslationRequest from '#app/events/translations/models/translation_request'
import { thingsOfEvent } from '#app/events/translations/queries/things_of'
import { textItems } from '#app/events/translations/text_items'
import type { Thing } from '#app/events/translations/things'
import { readEventTexts } from '#app/events/event_texts'
import { reason } from '#tests/helpers/events'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'
import { asked, fresh, halfTranslated, summaryAsked } from '#tests/helpers/translations'
import { hiddenField } from '#tests/helpers/forms'
import { Visitor } from '#tests/helpers/visitor'

const seenIn = (html: string) => hiddenField(html, 'seen').replaceAll('&quot;', '"')

async function summaryOf(eventId: number) {
  const rows = await readEventTexts(db, eventId)
  return rows.find(({ locale }) => locale === 'bg')?.summary
}

test.group('The link of a translator', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.teardown(() => clock.travelBack())

  test('opens only what was asked for, in one language, without a cookie and for nobody else', async ({
    client,
    assert,
  }) => {
    const { key, path } = await summaryAsked(client)
    const visitor = new Visitor()
    const page = await visitor.get(path)
    assert.equal(page.status, 200)
    assert.include(page.text, `texts[${key.summary}][bg]`)
    assert.notInclude(page.text, key.title)
    assert.equal(page.headers.get('set-cookie'), null)
    assert.equal(page.headers.get('cache-control'), 'private, no-store')
    assert.include(page.headers.get('x-robots-tag'), 'noindex')
    assert.include(page.text, 'lang="bg"')
  })

  test('saves unfinished work as the translator’s own, and says what was saved', async ({
    client,
    assert,
  }) => {
    const { event, user, desk, key } = await halfTranslated(client)
    const { request, path } = await asked(event, user.id, [key.summary, key.description])
    const visitor = new Visitor({ 'accept-language': 'bg' })
    const { text } = await visitor.get(path)
    const fields = { [`texts[${key.summary}][bg]`]: 'Три дни', seen: seenIn(text), do: 'save' }
    const saved = await visitor.submit(path, fields, 'PUT')
    assert.equal(saved.status, 303)
    const after = await visitor.get(saved.location!)
    assert.include(after.text, 'Запазен е 1 текст.')
    assert.equal(await summaryOf(event.id), 'Три дни')
    const row = await Activity.query().where('verb', 'event.translated').firstOrFail()
    assert.deepInclude(row.serialize(), { actorUserId: null, actorLabel: 'Мария Димитрова' })
    const history = await desk.open(`/manage/events/${event.id}/history`)
    history.assertTextIncludes('Мария Димитрова')
    history.assertTextIncludes('Translated (Bulgarian): 1 text')
    const { completedAt, savedAt } = await fresh(request)
    assert.isNull(completedAt)
    assert.isNotNull(savedAt)
  })

  test('writes no text that was not asked for, nor another language', async ({
    client,
    assert,
  }) => {
    const { event, key, path } = await summaryAsked(client)
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const fields = {
      [`texts[${key.title}][bg]`]: 'Чуждо',
      [`texts[${key.summary}][en]`]: 'Hijacked',
      seen: seenIn(text),
    }
    await visitor.submit(path, fields, 'PUT')
    const rows = await readEventTexts(db, event.id)
    const words = JSON.stringify(rows)
    assert.notInclude(words, 'Чуждо')
    assert.notInclude(words, 'Hijacked')
  })

  test('tells the organiser who asked when the translator is done, once', async ({
    client,
    assert,
  }) => {
    const { event, user, desk, key, request, path } = await summaryAsked(client)
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const fields = { [`texts[${key.summary}][bg]`]: 'Три дни', seen: seenIn(text), do: 'done' }
    await visitor.submit(path, fields, 'PUT')
    await runJobs()
    const again = await visitor.get(path)
    assert.include(again.text, 'Организаторите знаят, че сте готови.')
    await visitor.submit(path, { seen: seenIn(again.text), do: 'done' }, 'PUT')
    await runJobs()
    const mails = await mailsTo(user.email)
    assert.lengthOf(mails, 1)
    assert.include(mails[0].mail.text, 'Мария Димитрова')
    const page = await desk.open(`/manage/events/${event.id}/translation-requests/${request.id}`)
    page.assertTextIncludes('Done')
    page.assertTextIncludes('Take these changes back')
  })

  test('saves nothing any more once it is taken away, be it in the same moment', async ({
    client,
    assert,
  }) => {
    const { event, key, request, path } = await summaryAsked(client)
    const open = await TranslationRequest.findOpen(path.split('/').at(-1)!)
    const itemsOf = (things: Thing[]) =>
      textItems(things, 'bg', 'bg').filter((item) => item.key === key.summary)
    const standing = translationForm(itemsOf(await thingsOfEvent(db, event.id)))
    const typed = { [key.summary]: { bg: 'Три дни' } }
    await revokeRequest(request.id, SYSTEM)
    const wish = { itemsOf, typed, seen: seenOf(standing), stillRight: [] }
    const result = await saveRequested(open!, wish, false)
    assert.equal(reason(result), 'gone')
    assert.equal(await summaryOf(event.id), 'Два дни')
  })

  test('does not overwrite what an organiser wrote meanwhile, and loses nothing', async ({
    client,
    assert,
  }) => {
    const { event, user, desk, key } = await halfTranslated(client)
    const { path } = await asked(event, user.id, [key.summary, key.description])
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const work = `/manage/events/${event.id}/translations/bg`
    const page = await desk.open(work)
    await desk.put(work, {
      [`texts[${key.summary}][bg]`]: 'Три дена',
      seen: seenIn(page.text()),
    })
    const fields = {
      [`texts[${key.summary}][bg]`]: 'Три дни',
      [`texts[${key.description}][bg]`]: 'Елате',
      seen: seenIn(text),
    }
    const told = await visitor.submit(path, fields, 'PUT')
    assert.equal(told.status, 409)
    assert.include(told.text, 'Три дена')
    assert.include(told.text, 'Три дни')
    assert.include(told.text, 'Елате')
    assert.equal(await summaryOf(event.id), 'Три дена')
    await visitor.submit(path, { ...fields, seen: seenIn(told.text) }, 'PUT')
    assert.equal(await summaryOf(event.id), 'Три дни')
  })

  test('that is wrong by one letter, revoked, run out or replaced opens the same page in the reader’s language', async ({
    client,
    assert,
  }) => {
    const { event, desk, key, request, path } = await summaryAsked(client)
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    const fields = { [`texts[${key.summary}][bg]`]: 'Късно', seen: seenIn(text) }
    const pages = new Set<string>()
    const look = async (address: string) => {
      for (const answer of [
        await visitor.get(address),
        await visitor.submit(address, fields, 'PUT'),
      ]) {
        assert.equal(answer.status, 410)
        assert.equal(answer.headers.get('set-cookie'), null)
        pages.add(answer.text.replaceAll(address.split('/').at(-1)!, ''))
      }
    }
    const last = path.at(-1) === 'A' ? 'B' : 'A'
    await look(path.slice(0, -1) + last)

    const manage = `/manage/events/${event.id}/translation-requests/${request.id}`
    await desk.post(`${manage}/letters`)
    await look(path)
    const second = await fresh(request)
    const secondPath = new URL(second.url).pathname
    const opened = await visitor.get(secondPath)
    assert.equal(opened.status, 200)

    await desk.post(`${manage}?_method=DELETE`)
    await look(secondPath)
    await desk.post(`${manage}/letters`)
    const third = await fresh(request)
    clock.travelTo(third.expiresAt.plus({ minutes: 1 }))
    await look(new URL(third.url).pathname)

    assert.equal(pages.size, 1)
    assert.include([...pages][0], 'Тази връзка не отваря нищо')
    assert.equal(await summaryOf(event.id), 'Два дни')
    const english = await visitor.get(path.replace('/bg/', '/en/'))
    assert.include(english.text, 'This link opens nothing')
  })

  test('another site cannot send its form', async ({ client, assert }) => {
    const { event, key, path } = await summaryAsked(client)
    const foreign = new Visitor({ origin: 'https://evil.example' })
    const answer = await foreign.submit(path, { [`texts[${key.summary}][bg]`]: 'Зло' }, 'PUT')
    assert.equal(answer.status, 403)
    assert.equal(await summaryOf(event.id), 'Два дни')
  })

  test('a cancelled event takes no translations any more, and says so', async ({
    client,
    assert,
  }) => {
    const { event, key, path } = await summaryAsked(client)
    const visitor = new Visitor()
    const { text } = await visitor.get(path)
    await event.merge({ status: 'cancelled' }).save()
    const fields = { [`texts[${key.summary}][bg]`]: 'Три дни', seen: seenIn(text) }
    const answer = await visitor.submit(path, fields, 'PUT')
    assert.equal(answer.status, 409)
    assert.include(answer.text, 'Това събитие вече не се променя')
    assert.equal(await summaryOf(event.id), 'Два дни')
  })
})
